package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Results over HTTP. */
@RestController
@RequestMapping("/api/v1")
class ResultsController {

    private static final int PAGE_MAX = 5000;

    private final ReadResults results;

    ResultsController(ReadResults results) {
        this.results = results;
    }

    @GetMapping("/households/{id}/results")
    @Allowed(Duty.READ)
    ReadResults.Results of(
            Actor officer,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        return results.of(officer, new HouseholdId(id), day);
    }

    @GetMapping("/results")
    @Allowed(Duty.READ)
    ReadResults.Page in(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "500") int limit) {
        return results.in(officer, place, day, after, Math.clamp(limit, 1, PAGE_MAX));
    }
}
