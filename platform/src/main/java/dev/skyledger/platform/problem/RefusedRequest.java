package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.Refusal;
import java.util.Map;

/**
 * What was asked for and refused.
 *
 * @param asked the last word of the path; empty where the path ends with a name
 * @param names the names in the path, such as that of a booking
 * @param code the code of the problem that the caller is told
 */
public record RefusedRequest(
        String asked, Map<String, String> names, String code, Refusal refusal) {}
