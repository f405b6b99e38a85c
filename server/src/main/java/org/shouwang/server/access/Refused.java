package org.shouwang.server.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;

/** Understood, and no: the request is refused with a sentence for the person who asked. */
public final class Refused extends RuntimeException {

    private final RefusalCode code;
    private final transient Title sentence;
    private final transient @Nullable Title fix;

    public Refused(RefusalCode code, Title sentence) {
        this(code, sentence, null);
    }

    /** With what to do about it. */
    public Refused(RefusalCode code, Title sentence, @Nullable Title fix) {
        super(code.code() + ": " + sentence.en());
        this.code = code;
        this.sentence = sentence;
        this.fix = fix;
    }

    /**
     * The one answer for what does not exist and for what lies in another place, so that neither
     * can be told apart.
     */
    public static Refused notFound() {
        return new Refused(
                RefusalCode.NOT_FOUND,
                new Title("您的辖区内没有这一项。", "There is no such thing in your area."),
                new Title(
                        "请检查地址或编号;如属其他辖区,请联系当地同事。",
                        "Check the address or number, or ask a colleague of that place."));
    }

    public RefusalCode code() {
        return code;
    }

    public Title sentence() {
        return sentence;
    }

    public Optional<Title> fix() {
        return Optional.ofNullable(fix);
    }
}
