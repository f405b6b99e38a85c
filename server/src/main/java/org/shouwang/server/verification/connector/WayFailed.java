package org.shouwang.server.verification.connector;

/** The way failed, for a reason that may be gone the next time; what was asked is unanswered. */
final class WayFailed extends RuntimeException {

    private final Fault fault;

    WayFailed(Fault fault, Throwable cause) {
        super(fault.code(), cause);
        this.fault = fault;
    }

    WayFailed(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
