package org.shouwang.server.insight;

import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.region.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over HTTP. */
@RestController
@RequestMapping("/api/v1/figures")
class FiguresController {

    private final ComposeFigures figures;

    FiguresController(ComposeFigures figures) {
        this.figures = figures;
    }

    @GetMapping
    @Allowed({Duty.READ, Duty.ANALYSE})
    Figures of(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<LocalDate> day) {
        return figures.of(officer, place, day);
    }
}
