package org.shouwang.server.access;

/**
 * What a job does. It opens its own transactions, and what it returns is kept as the job's result.
 */
@FunctionalInterface
public interface JobWork {

    Object run(Progress progress) throws Exception;
}
