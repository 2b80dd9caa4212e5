package dev.skyledger.saga.outbox;

import dev.skyledger.contracts.shared.SealedText;

/** What is to be said to somebody, and where they are reached. */
record Mail(String code, SealedText to, String subject, String body) {}
