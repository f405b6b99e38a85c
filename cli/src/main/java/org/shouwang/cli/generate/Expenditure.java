package org.shouwang.cli.generate;

/**
 * What one person costs in a year that cannot be put off, in yuan, and the in-policy cost of a stay
 * in hospital.
 */
record Expenditure(int medical, int education, int care, int inpatient) {

    static Expenditure of(Person person, int age, Condition condition, Dice dice) {
        int inpatient = inpatient(condition, dice);
        return new Expenditure(
                medical(condition, inpatient, dice),
                education(person, age, dice),
                care(condition, dice),
                inpatient);
    }

    int total() {
        return medical + education + care;
    }

    private static int inpatient(Condition condition, Dice dice) {
        if (condition.serious()) {
            return dice.percent(70) ? dice.between(30, 500) * 100 : 0;
        }
        return condition.chronic() && dice.percent(8) ? dice.between(10, 90) * 100 : 0;
    }

    private static int medical(Condition condition, int inpatient, Dice dice) {
        int everyday = condition.chronic() ? dice.between(3, 22) * 50 : dice.below(12) * 20;
        return everyday + inpatient * 3 / 10;
    }

    private static int education(Person person, int age, Dice dice) {
        if (person.role() == Role.STUDENT) {
            return age < 19 ? dice.between(10, 40) * 100 : dice.between(40, 90) * 100;
        }
        return age >= 3 && age < 16 ? dice.between(1, 12) * 50 : 0;
    }

    private static int care(Condition condition, Dice dice) {
        return condition.severe() && dice.percent(50) ? dice.between(2, 30) * 100 : 0;
    }
}
