package org.shouwang.server.verification.feed;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.policy.verification.DatasetField;
import org.shouwang.policy.verification.Department;
import org.shouwang.policy.verification.Frequency;
import org.shouwang.policy.verification.HeldBy;
import org.shouwang.policy.verification.MatchedBy;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.ConnectorSettings;
import org.shouwang.server.verification.VerificationTexts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of whom, and how well it works. */
@RestController
@RequestMapping("/api/v1/verification")
class FeedController {

    private final ReadFeeds feeds;
    private final VerificationTexts texts;
    private final ConnectorSettings connectors;
    private final ReferenceDay reference;
    private final Transactions transactions;

    FeedController(
            ReadFeeds feeds,
            VerificationTexts texts,
            ConnectorSettings connectors,
            ReferenceDay reference,
            Transactions transactions) {
        this.feeds = feeds;
        this.texts = texts;
        this.connectors = connectors;
        this.reference = reference;
        this.transactions = transactions;
    }

    /** The ways to all departments of a place. */
    record Feeds(List<ReadFeeds.Feed> items) {}

    @GetMapping("/feeds")
    @Allowed({Duty.VERIFY, Duty.COMMISSION})
    Feeds feeds(Actor officer, @RequestParam Optional<RegionCode> place) {
        var reach = officer.placeFor(place);
        return transactions.as(officer, () -> new Feeds(feeds.all(reach)));
    }

    /**
     * A department, and what it is asked for.
     *
     * @param today what it is called since it was renamed; its title if it was not
     */
    record DepartmentView(
            String name, Title title, Title today, Channel channel, List<String> datasets) {}

    /** The departments of a place. */
    record DepartmentList(List<DepartmentView> items) {}

    @GetMapping("/departments")
    @Allowed({Duty.VERIFY, Duty.COMMISSION, Duty.DELIVER})
    DepartmentList departments(Actor officer, @RequestParam Optional<RegionCode> place) {
        var text = texts.of(officer.placeFor(place), reference.day());
        return new DepartmentList(
                text.departments().stream()
                        .map(one -> department(one, text.of(one.name())))
                        .toList());
    }

    private DepartmentView department(Department one, List<Dataset> datasets) {
        return new DepartmentView(
                one.name(),
                one.title(),
                one.today().orElse(one.title()),
                connectors.channel(one.name()),
                datasets.stream().map(Dataset::name).toList());
    }

    /** A column of a dataset. */
    record DatasetColumn(String name, Title title, boolean sensitive) {

        static DatasetColumn of(DatasetField field) {
            return new DatasetColumn(field.name(), field.title(), field.sensitive());
        }
    }

    /** A law or a document on which the question rests. */
    record DatasetBasis(String document, String article) {}

    /** A dataset, and what it says about which facts. */
    record DatasetView(
            int number,
            String name,
            String department,
            Title title,
            List<DatasetBasis> basis,
            Frequency frequency,
            HeldBy heldBy,
            List<MatchedBy> matchedBy,
            List<DatasetColumn> columns,
            List<String> facts) {

        static DatasetView of(Dataset one) {
            return new DatasetView(
                    one.number(),
                    one.name(),
                    one.department(),
                    one.title(),
                    one.basis().stream()
                            .map(each -> new DatasetBasis(each.document(), each.article()))
                            .toList(),
                    one.frequency(),
                    one.heldBy(),
                    one.matchedBy(),
                    one.fields().stream().map(DatasetColumn::of).toList(),
                    one.says().stream().map(says -> says.fact().name()).distinct().toList());
        }
    }

    /** The datasets of a place, by number. */
    record DatasetList(List<DatasetView> items) {}

    @GetMapping("/datasets")
    @Allowed({Duty.VERIFY, Duty.COMMISSION, Duty.DELIVER})
    DatasetList datasets(Actor officer, @RequestParam Optional<RegionCode> place) {
        var text = texts.of(officer.placeFor(place), reference.day());
        return new DatasetList(text.datasets().stream().map(DatasetView::of).toList());
    }
}
