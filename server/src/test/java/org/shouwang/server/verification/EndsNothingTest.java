package org.shouwang.server.verification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.shouwang.server.ServerTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** There is no path from a finding to a stop: not by a call, an event, a reference or a trigger. */
@ServerTest
class EndsNothingTest {

    private static final JavaClasses SERVER =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.shouwang.server");

    private final JdbcClient db;

    EndsNothingTest(JdbcClient db) {
        this.db = db;
    }

    @Test
    void what_compares_and_reports_calls_nobody_who_decides_or_pays_and_tells_them_nothing() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.shouwang.server.verification.comparison..",
                        "org.shouwang.server.verification.report..",
                        "org.shouwang.server.verification.sweep..",
                        "org.shouwang.server.verification.matching..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.shouwang.server.monitoring..",
                        "org.shouwang.server.casework..",
                        "org.shouwang.server.assistance..",
                        "org.shouwang.server.benefit..",
                        "org.shouwang.server.fund..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ApplicationEventPublisher.class)
                .check(SERVER);
    }

    @Test
    void nobody_who_decides_or_pays_knows_a_finding() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.shouwang.server.casework..",
                        "org.shouwang.server.assistance..",
                        "org.shouwang.server.benefit..",
                        "org.shouwang.server.fund..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.shouwang.server.verification.comparison..")
                .allowEmptyShould(true)
                .check(SERVER);
    }

    @Test
    void no_reference_and_no_trigger_leads_out_of_a_finding() {
        assertThat(
                        db.sql(
                                        """
                                        select conrelid::regclass || ' > ' || confrelid::regclass
                                          from pg_constraint
                                         where contype = 'f'
                                           and confrelid in ('verification.finding'::regclass,
                                                             'verification.finding_event'::regclass)
                                           and not starts_with(conrelid::regclass::text, 'verification.')
                                        union all
                                        select tgrelid::regclass || ' ' || tgname
                                          from pg_trigger
                                         where not tgisinternal
                                           and tgrelid in ('verification.finding'::regclass,
                                                           'verification.finding_event'::regclass,
                                                           'verification.report'::regclass)
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @Test
    void the_application_can_change_no_report_and_no_event_of_a_finding() {
        assertThat(
                        db.sql(
                                        """
                                        select distinct table_name || ' ' || privilege_type
                                          from information_schema.role_table_grants
                                         where table_schema = 'verification'
                                           and table_name in ('report', 'finding_event')
                                           and grantee = 'shouwang_app'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(
                        "report SELECT",
                        "report INSERT",
                        "finding_event SELECT",
                        "finding_event INSERT");
    }
}
