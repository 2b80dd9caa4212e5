package dev.skyledger.platform.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What the framework finds wrong with a request. */
final class RequestProblems {

    private RequestProblems() {}

    static @Nullable Problem of(Throwable failure) {
        return switch (failure) {
            case HttpMessageNotReadableException it -> JsonProblems.of(it);
            case HandlerMethodValidationException it -> ValidationProblems.of(it);
            case BindException it -> ValidationProblems.of(it.getBindingResult());
            case ConstraintViolationException it -> ValidationProblems.of(it);
            case MissingServletRequestParameterException it ->
                    Problem.invalid(it.getParameterName(), "is required");
            case MissingServletRequestPartException it ->
                    Problem.invalid(it.getRequestPartName(), "is required");
            case MissingRequestHeaderException it ->
                    Problem.invalid(it.getHeaderName(), "is required");
            case MissingRequestCookieException it ->
                    Problem.invalid(it.getCookieName(), "is required");
            case MethodArgumentTypeMismatchException it ->
                    Problem.invalid(it.getName(), FieldProblems.message(it.getRequiredType(), it));
            case TypeMismatchException it ->
                    Problem.invalid(
                            Objects.requireNonNullElse(it.getPropertyName(), "request"),
                            FieldProblems.message(it.getRequiredType(), it));
            case MaxUploadSizeExceededException _ ->
                    Problem.of(
                            ProblemCatalogue.BODY_TOO_LARGE,
                            "The file is larger than the service accepts; split it and send the parts.");
            case MultipartException _, RequestRejectedException _ ->
                    Problem.of(ProblemCatalogue.MALFORMED_REQUEST);
            case ServletRequestBindingException _ -> Problem.of(ProblemCatalogue.INVALID_REQUEST);
            case HttpRequestMethodNotSupportedException it -> methodNotAllowed(it);
            case HttpMediaTypeNotSupportedException it ->
                    Problem.of(ProblemCatalogue.UNSUPPORTED_MEDIA_TYPE)
                            .withHeader("Accept", listOf(it.getSupportedMediaTypes()));
            case HttpMediaTypeNotAcceptableException _ ->
                    Problem.of(ProblemCatalogue.NOT_ACCEPTABLE);
            case AsyncRequestTimeoutException _ -> FailureProblems.unavailable();
            case ErrorResponse it -> ofStatus(it.getStatusCode().value());
            default -> null;
        };
    }

    /** The nearest kind of problem where nothing but a status is known. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> Problem.of(ProblemCatalogue.TOKEN_INVALID);
            case 403 -> Problem.of(ProblemCatalogue.FORBIDDEN);
            case 404 -> Problem.of(ProblemCatalogue.NOT_FOUND);
            case 405 -> Problem.of(ProblemCatalogue.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(ProblemCatalogue.NOT_ACCEPTABLE);
            case 413 -> Problem.of(ProblemCatalogue.BODY_TOO_LARGE);
            case 415 -> Problem.of(ProblemCatalogue.UNSUPPORTED_MEDIA_TYPE);
            case 503 -> FailureProblems.unavailable();
            default ->
                    Problem.of(
                            status < 500
                                    ? ProblemCatalogue.MALFORMED_REQUEST
                                    : ProblemCatalogue.INTERNAL_ERROR);
        };
    }

    private static Problem methodNotAllowed(HttpRequestMethodNotSupportedException failure) {
        var allowed = failure.getSupportedMethods();
        var problem = Problem.of(ProblemCatalogue.METHOD_NOT_ALLOWED);
        return allowed == null ? problem : problem.withHeader("Allow", String.join(", ", allowed));
    }

    private static String listOf(Collection<MediaType> types) {
        return types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
