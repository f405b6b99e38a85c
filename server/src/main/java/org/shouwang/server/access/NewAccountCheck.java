package org.shouwang.server.access;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;

/** What a new account must look like. */
record NewAccountCheck(@Nullable String account, @Nullable String password, @Nullable String name) {

    static final int PASSWORD_MIN = 8;

    /** What bcrypt reads of a password; the rest would be ignored, so there must be none. */
    static final int PASSWORD_BYTES_MAX = 72;

    private static final int NAME_MAX = 60;
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    BrokenInput.Check check() {
        return new BrokenInput.Check()
                .that(
                        account != null && ACCOUNT.matcher(account.strip()).matches(),
                        "/account",
                        new Title("账号名不合规则。", "The account name does not fit."),
                        new Title(
                                "用 2 至 64 个小写字母、数字、点、横线或下划线,以字母或数字开头。",
                                "Use 2 to 64 lower-case letters, digits, dots, dashes or"
                                        + " underscores, beginning with a letter or digit."))
                .that(
                        isGoodPassword(),
                        "/password",
                        new Title(
                                "口令太短、太长或与账号相同。",
                                "The password is too short, too long or equal to the account."),
                        new Title(
                                "至少 8 个字符,至多 72 字节(约 24 个汉字),且不得与账号相同。",
                                "Use at least 8 characters and at most 72 bytes, and not the"
                                        + " account itself."))
                .that(
                        name != null && !name.isBlank() && name.strip().length() <= NAME_MAX,
                        "/name",
                        new Title("姓名没有填写或过长。", "The name is missing or too long."),
                        new Title("请填写姓名,至多 60 个字。", "Enter the name, 60 characters at most."));
    }

    private boolean isGoodPassword() {
        return password != null
                && password.codePointCount(0, password.length()) >= PASSWORD_MIN
                && password.getBytes(StandardCharsets.UTF_8).length <= PASSWORD_BYTES_MAX
                && !password.equalsIgnoreCase(account);
    }

    @Override
    public String toString() {
        return "check of " + account;
    }
}
