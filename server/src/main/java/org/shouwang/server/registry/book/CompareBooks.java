package org.shouwang.server.registry.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Progress;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.intake.ExportPeople;
import org.springframework.stereotype.Service;

/**
 * Writes all five books of a place, village by village, reads what they print, and compares it. No
 * figure here comes from anywhere but from the pages. Runs inside a transaction.
 */
@Service
class CompareBooks {

    private static final int DIFFERENCES_MAX = 500;

    private final HouseholdBooklet booklet;
    private final VillageRoll roll;
    private final TownshipRegister register;
    private final CountyFile file;
    private final CityDatabase database;
    private final Regions regions;
    private final Clock clock;

    CompareBooks(
            HouseholdBooklet booklet,
            VillageRoll roll,
            TownshipRegister register,
            CountyFile file,
            CityDatabase database,
            Regions regions,
            Clock clock) {
        this.booklet = booklet;
        this.roll = roll;
        this.register = register;
        this.file = file;
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    Agreement of(RegionCode place, LocalDate day, Progress progress) {
        var run = new Run(day);
        var registers = Printed.places(run.noted(register, place));
        var databases = Printed.places(run.noted(database, place));
        var villages = villages(place, registers, databases);
        for (int i = 0; i < villages.size(); i++) {
            var village = villages.get(i);
            progress.report(
                    i,
                    villages.size(),
                    new Title("正在核对" + name(village), "Comparing " + name(village)));
            run.compare(village, registers, databases);
        }
        return run.agreement(place);
    }

    /** Every village that the tree or a book knows. */
    private List<RegionCode> villages(
            RegionCode place,
            Map<String, BookFigures> registers,
            Map<String, BookFigures> databases) {
        var codes = new TreeSet<RegionCode>();
        regions.inside(place)
                .filter(region -> region.level() == RegionLevel.VILLAGE)
                .map(Region::code)
                .forEach(codes::add);
        registers.keySet().forEach(code -> codes.add(new RegionCode(code)));
        databases.keySet().forEach(code -> codes.add(new RegionCode(code)));
        return List.copyOf(codes);
    }

    private String name(RegionCode code) {
        return regions.find(code).map(Region::name).orElse(code.value());
    }

    private final class Run {

        private final LocalDate day;
        private final List<Agreement.Village> villages = new ArrayList<>();
        private final List<Agreement.Disagreement> differences = new ArrayList<>();
        private long differing;

        Run(LocalDate day) {
            this.day = day;
        }

        NotedSheet noted(Book book, RegionCode place) {
            var sheet = new NotedSheet();
            book.write(
                    new Book.Wanted(ExportPeople.Filter.all(place), Optional.empty(), day),
                    sheet,
                    (done, total, message) -> {});
            return sheet;
        }

        void compare(
                RegionCode village,
                Map<String, BookFigures> registers,
                Map<String, BookFigures> databases) {
            var inBooklets = Printed.booklets(noted(booklet, village));
            var inRoll = Printed.roll(noted(roll, village));
            var inFile = Printed.file(noted(file, village));
            long before = differing;
            rows(village, inBooklets, inRoll, inFile);
            var figures = Printed.total(inBooklets);
            var registered = registers.get(village.value());
            var counted = databases.get(village.value());
            boolean agrees =
                    differing == before
                            && figures.equals(Printed.total(inRoll))
                            && figures.equals(Printed.total(inFile))
                            && figures.equals(
                                    Objects.requireNonNullElse(registered, BookFigures.NONE))
                            && figures.equals(
                                    Objects.requireNonNullElse(counted, BookFigures.NONE));
            if (!agrees || !figures.equals(BookFigures.NONE)) {
                villages.add(
                        new Agreement.Village(
                                village,
                                name(village),
                                agrees,
                                figures,
                                Printed.total(inRoll),
                                registered,
                                Printed.total(inFile),
                                counted));
            }
        }

        private void rows(
                RegionCode village,
                Map<String, Printed.Home> inBooklets,
                Map<String, Printed.Home> inRoll,
                Map<String, Printed.Home> inFile) {
            var numbers = new TreeSet<>(inBooklets.keySet());
            numbers.addAll(inRoll.keySet());
            numbers.addAll(inFile.keySet());
            for (var number : numbers) {
                var three =
                        new Three(
                                village,
                                number,
                                inBooklets.get(number),
                                inRoll.get(number),
                                inFile.get(number));
                three.differences().forEach(this::note);
            }
        }

        private void note(Agreement.Disagreement difference) {
            differing++;
            if (differences.size() < DIFFERENCES_MAX) {
                differences.add(difference);
            }
        }

        Agreement agreement(RegionCode place) {
            var total =
                    villages.stream()
                            .map(Agreement.Village::booklet)
                            .reduce(BookFigures.NONE, BookFigures::plus);
            return new Agreement(
                    place,
                    name(place),
                    day,
                    clock.instant(),
                    villages.stream().allMatch(Agreement.Village::agrees),
                    total.households(),
                    total.persons(),
                    villages,
                    differences,
                    differing);
        }
    }
}
