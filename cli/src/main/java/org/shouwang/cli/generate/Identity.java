package org.shouwang.cli.generate;

/** As whom a department knows somebody. */
record Identity(String idNumber, String name, String birth, String place) {

    private static final int TOWNSHIP_DIGITS = 9;

    /** As in the register, with the new number of those who still show their first one. */
    static Identity of(Person person) {
        var number = person.idNumber();
        return new Identity(
                number.length() == 15 ? IdNumbers.renewed(number) : number,
                person.name(),
                person.birth().toString(),
                person.household().substring(0, TOWNSHIP_DIGITS) + "000");
    }

    Identity withNumber(String other) {
        return new Identity(other, name, birth, place);
    }

    Identity withName(String other) {
        return new Identity(idNumber, other, birth, place);
    }
}
