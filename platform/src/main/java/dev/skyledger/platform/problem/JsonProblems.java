package dev.skyledger.platform.problem;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which member of a body could not be read, and why. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(HttpMessageNotReadableException failure) {
        return switch (failure.getCause()) {
            case null ->
                    Problem.of(
                            ProblemCatalogue.MALFORMED_REQUEST,
                            "The request needs a JSON body; send one.");
            case UnrecognizedPropertyException it ->
                    Problem.invalid(field(it), "is not a member that is known here");
            case InputCoercionException it ->
                    Problem.invalid(field(it), "is a number out of range");
            case StreamReadException it ->
                    Problem.of(
                            ProblemCatalogue.MALFORMED_REQUEST,
                            "The body is not well-formed JSON near line %d, column %d; correct it."
                                    .formatted(
                                            it.getLocation().getLineNr(),
                                            it.getLocation().getColumnNr()));
            case MismatchedInputException it ->
                    Problem.invalid(field(it), FieldProblems.message(it.getTargetType(), it));
            case JacksonException it when !it.getPath().isEmpty() ->
                    Problem.invalid(field(it), FieldProblems.message(null, it));
            case JacksonException it when it.getCause() instanceof IllegalArgumentException ->
                    Problem.invalid("body", FieldProblems.message(null, it));
            default ->
                    Problem.of(
                            ProblemCatalogue.MALFORMED_REQUEST,
                            "The body could not be read; send well-formed JSON.");
        };
    }

    private static String field(JacksonException failure) {
        var field = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.isEmpty() ? "body" : field.toString();
    }
}
