package dev.skyledger.platform.problem;

import dev.skyledger.platform.problem.Problem.FieldError;
import jakarta.validation.ConstraintViolationException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Names every field that a validation found wrong. */
final class ValidationProblems {

    private ValidationProblems() {}

    static Problem of(BindingResult result) {
        return Problem.invalid(errors(result.getAllErrors().stream()).toList());
    }

    static Problem of(MethodValidationResult result) {
        return Problem.invalid(
                result.getParameterValidationResults().stream()
                        .flatMap(ValidationProblems::errors)
                        .toList());
    }

    static Problem of(ConstraintViolationException failure) {
        return Problem.invalid(
                failure.getConstraintViolations().stream()
                        .map(it -> new FieldError(lastOf(it.getPropertyPath()), it.getMessage()))
                        .toList());
    }

    private static Stream<FieldError> errors(ParameterValidationResult parameter) {
        if (parameter instanceof ParameterErrors errors) {
            return errors(errors.getAllErrors().stream());
        }
        var name =
                Objects.requireNonNullElse(
                        parameter.getMethodParameter().getParameterName(), "body");
        return parameter.getResolvableErrors().stream()
                .map(error -> new FieldError(name, messageOf(error)));
    }

    private static Stream<FieldError> errors(Stream<? extends MessageSourceResolvable> errors) {
        return errors.map(error ->
                error instanceof org.springframework.validation.FieldError field
                        ? new FieldError(field.getField(), messageOf(field))
                        : new FieldError("body", messageOf(error)));
    }

    private static String messageOf(MessageSourceResolvable error) {
        if (error instanceof org.springframework.validation.FieldError field
                && field.isBindingFailure()) {
            return field.contains(TypeMismatchException.class)
                    ? mismatch(field.unwrap(TypeMismatchException.class))
                    : "is not a valid value";
        }
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not a valid value");
    }

    private static String mismatch(TypeMismatchException failure) {
        return FieldProblems.message(failure.getRequiredType(), failure);
    }

    private static String lastOf(jakarta.validation.Path path) {
        var name = path.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
