package org.shouwang.server.registry.book;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether the books agree, over HTTP. The books themselves go out as exports. */
@RestController
@RequestMapping("/api/v1/books/consistency")
class BookController {

    private final Agreements agreements;
    private final Once once;
    private final Transactions transactions;

    BookController(Agreements agreements, Once once, Transactions transactions) {
        this.agreements = agreements;
        this.once = once;
        this.transactions = transactions;
    }

    /** The place whose books are compared; the asking person's own if it is not said. */
    record CompareRequest(@Nullable RegionCode place) {}

    /** The latest report, if there is one. */
    record Latest(@Nullable Agreement report) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Duty.READ)
    Agreements.Started compare(
            Actor reader,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody CompareRequest request) {
        var place = reader.placeFor(Optional.ofNullable(request.place()));
        return once.once(
                reader,
                key,
                request,
                Agreements.Started.class,
                () -> agreements.begin(reader, place));
    }

    @GetMapping
    @Allowed(Duty.READ)
    Latest latest(Actor reader, @RequestParam Optional<RegionCode> place) {
        var where = reader.placeFor(place);
        return new Latest(transactions.as(reader, () -> agreements.latest(where)).orElse(null));
    }
}
