package org.shouwang.policy.graph;

import org.shouwang.policy.catalogue.CodeList;

/**
 * What a value is. Every value is a {@code long}; the type says how to read it.
 *
 * <p>Money is whole fen; while a formula is under way it may be a fraction of a fen with a fixed
 * denominator ({@code 30% * income} is hundredths of a fen), and must be rounded before it is kept.
 */
public sealed interface Type {

    /**
     * The number of parts into which a stored rate divides 1: a stored rate is in hundredths of a
     * percent.
     */
    long STORED_RATE_PARTS = 10_000;

    Type FEN = new Money(1);
    Type RATE = new Rate(STORED_RATE_PARTS);
    Type INT = new Int();
    Type DATE = new Date();
    Type BOOL = new Bool();

    /** Into how many parts a fen, or the number 1, is divided. */
    long parts();

    /** An amount in {@code 1/parts} of a fen. */
    record Money(long parts) implements Type {}

    /** A share or a multiple in {@code 1/parts}: 70 % is 7000 of 10000. */
    record Rate(long parts) implements Type {}

    /** A whole number: persons, years, months. */
    record Int() implements Type {

        @Override
        public long parts() {
            return 1;
        }
    }

    /** A day, counted from 1970-01-01. */
    record Date() implements Type {

        @Override
        public long parts() {
            return 1;
        }
    }

    /** No is 0 and yes is 1. */
    record Bool() implements Type {

        @Override
        public long parts() {
            return 1;
        }
    }

    /** The position of an entry in its code list, from 0. */
    record Code(CodeList list) implements Type {

        @Override
        public long parts() {
            return 1;
        }
    }
}
