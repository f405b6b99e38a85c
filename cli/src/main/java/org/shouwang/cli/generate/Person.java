package org.shouwang.cli.generate;

import java.time.LocalDate;
import java.time.Period;

/**
 * One invented person with the three groupings that the person belongs to, which differ.
 *
 * @param number within the register (人编号)
 * @param idNumber of the identity card; empty for those who have none
 * @param hukou the hukou household (户籍户), of which the registered household is often a part
 * @param unit the assistance unit (共同生活家庭)
 */
record Person(
        String number,
        String household,
        String name,
        String idNumber,
        Role role,
        String relation,
        Sex sex,
        LocalDate birth,
        String hukou,
        String unit) {

    int age(LocalDate day) {
        return Period.between(birth, day).getYears();
    }
}
