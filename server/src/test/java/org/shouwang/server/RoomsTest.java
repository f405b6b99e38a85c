package org.shouwang.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shouwang.server.access.Transactions;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The rooms lie along one corridor; facts flow right as events, questions look left as calls. */
class RoomsTest {

    /** From left to right. What is not a room serves all of them: the database and the pages. */
    private static final List<String> ROOMS =
            List.of(
                    "region",
                    "access",
                    "registry",
                    "rulebook",
                    "verification",
                    "monitoring",
                    "casework",
                    "assistance",
                    "benefit",
                    "fund",
                    "participation",
                    "insight");

    private static final List<String> NOT_ROOMS = List.of("database", "pages", "paper");

    private static final JavaClasses SERVER =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.shouwang.server");

    @Test
    void rooms_keep_their_doors_closed() {
        ApplicationModules.of(ShouwangServer.class).verify();
    }

    @Test
    void a_room_imports_only_rooms_to_its_left() {
        for (int room = 0; room < ROOMS.size(); room++) {
            var toItsRight =
                    ROOMS.subList(room + 1, ROOMS.size()).stream()
                            .map(RoomsTest::packages)
                            .toArray(String[]::new);
            if (toItsRight.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(packages(ROOMS.get(room)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(toItsRight)
                        .allowEmptyShould(true)
                        .check(SERVER);
            }
        }
    }

    @Test
    void every_package_is_a_room_or_serves_all_rooms() {
        var packages =
                SERVER.stream()
                        .map(type ->
                                type.getPackageName()
                                        .replaceFirst("^org\\.shouwang\\.server\\.?", ""))
                        .map(name -> name.replaceFirst("\\..*", ""))
                        .filter(name -> !name.isEmpty())
                        .distinct();

        assertThat(packages).isSubsetOf(Stream.concat(ROOMS.stream(), NOT_ROOMS.stream()).toList());
    }

    @Test
    void nobody_begins_a_transaction_but_access_because_it_alone_knows_whose_places_may_be_seen() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Transactions.class)
                .and()
                .doNotHaveFullyQualifiedName("org.shouwang.server.region.RegionImport")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Transactional.class,
                        TransactionTemplate.class,
                        PlatformTransactionManager.class)
                .check(SERVER);
    }

    @Test
    void nothing_about_who_is_asking_is_kept_on_a_thread() {
        noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class).check(SERVER);
    }

    private static String packages(String room) {
        return "org.shouwang.server." + room + "..";
    }
}
