package org.shouwang.server.access;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far long work has come. */
@RestController
@RequestMapping("/api/v1/jobs")
class JobController {

    private final JobRows jobs;
    private final Transactions transactions;

    JobController(JobRows jobs, Transactions transactions) {
        this.jobs = jobs;
        this.transactions = transactions;
    }

    @GetMapping("/{id}")
    @Allowed({Duty.READ, Duty.IMPORT, Duty.SCREEN})
    Job job(Actor actor, @PathVariable UUID id) {
        return transactions.as(actor, () -> jobs.find(id)).orElseThrow(Refused::notFound);
    }
}
