package org.shouwang.server.rulebook.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.ServerTest;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.rulebook.InstalledPacks;
import org.shouwang.server.rulebook.PacksInForce;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal binds nobody: it is there to be tried, and no household is asked by it. */
@ServerTest
class ProposalPackTest {

    private static final RegionCode HUNAN = new RegionCode("43");
    private static final LocalDate DAY = LocalDate.parse("2020-10-01");

    @Autowired private InstalledPacks installed;

    @Autowired private PacksInForce packs;

    @Test
    void a_proposal_is_installed_and_in_force_nowhere() {
        var proposal = installed.find("hunan-2020").orElseThrow();

        assertThat(proposal.standing()).isEqualTo(Pack.Standing.PROPOSAL);
        assertThat(packs.at(HUNAN, DAY)).extracting(Pack::id).doesNotContain("hunan-2020");
    }

    @Test
    void every_other_pack_is_law() {
        assertThat(installed.all())
                .filteredOn(pack -> !pack.id().equals("hunan-2020"))
                .isNotEmpty()
                .allMatch(Pack::isLaw);
    }
}
