package org.shouwang.cli.generate;

/**
 * A kind of household: its members by the letters of {@link Role}, the assistance units set apart
 * by {@code |}.
 *
 * <p>Dibao counts parents and unmarried children as a family, the poverty register counts everybody
 * under one roof of the hukou (Taiyuan paper, part three): {@code HSC|FM} is one household of two
 * families.
 */
record Shape(int weight, HeadAge headAge, String members) {

    enum HeadAge {
        YOUNG(28, 47),
        MIDDLE(45, 61),
        OLD(63, 86);

        private final int from;
        private final int to;

        HeadAge(int from, int to) {
            this.from = from;
            this.to = to;
        }

        int draw(Dice dice) {
            return dice.between(from, to);
        }
    }
}
