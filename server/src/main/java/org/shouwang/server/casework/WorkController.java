package org.shouwang.server.casework;

import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first screen over HTTP. */
@RestController
@RequestMapping("/api/v1/work")
class WorkController {

    private final MyWork work;

    WorkController(MyWork work) {
        this.work = work;
    }

    @GetMapping
    @Allowed(Duty.READ)
    MyWork.Work mine(Actor officer) {
        return work.of(officer);
    }
}
