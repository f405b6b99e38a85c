package org.shouwang.server.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;

/** What an administrator fills in: who, and which posts. */
record AccountForm(
        @Nullable String account, @Nullable String name, @Nullable List<PostForm> posts) {

    private static final int NAME_MAX = 60;
    private static final int POSTS_MAX = 8;
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final Pattern DEPARTMENT = Pattern.compile("[a-z][a-z_]{1,40}");

    /** One post as it is typed. */
    record PostForm(
            @Nullable String role, @Nullable String place, @Nullable Set<String> departments) {

        private static final Title CHOOSE =
                new Title("请从下列岗位中选择:" + roles(), "Choose one of: " + roles());

        private static String roles() {
            return String.join(", ", Role.ofAccounts().stream().map(Role::name).toList());
        }

        private boolean isRole() {
            return Role.ofAccounts().stream().anyMatch(known -> known.name().equals(role));
        }

        private boolean isPlace(Regions regions) {
            return place != null
                    && RegionCode.parse(place.strip()).filter(regions::exists).isPresent();
        }

        /** A department officer has departments; everybody else works for all of them. */
        private boolean fitsDepartments() {
            var named = Objects.requireNonNullElse(departments, Set.<String>of());
            return "DEPARTMENT_OFFICER".equals(role)
                    ? !named.isEmpty()
                            && named.stream().allMatch(one -> DEPARTMENT.matcher(one).matches())
                    : named.isEmpty();
        }

        private void check(BrokenInput.Check check, String pointer, Regions regions) {
            check.that(
                            isRole(),
                            pointer + "/role",
                            new Title("没有这个岗位。", "There is no such post."),
                            CHOOSE)
                    .that(
                            isPlace(regions),
                            pointer + "/place",
                            new Title("没有这个行政区划。", "There is no such place."),
                            new Title("请填写行政区划代码。", "Enter the code of a place."))
                    .that(
                            fitsDepartments(),
                            pointer + "/departments",
                            new Title(
                                    "行业部门岗位须选部门,其他岗位不选。",
                                    "A department officer has departments, and nobody else."),
                            new Title("请选择或清空部门。", "Choose departments, or none."));
        }

        private Post post() {
            var named = Objects.requireNonNullElse(departments, Set.<String>of());
            return new Post(
                    Role.valueOf(Objects.requireNonNull(role)),
                    new RegionCode(Objects.requireNonNull(place).strip()),
                    named.isEmpty() ? Departments.ALL : new Departments(named));
        }
    }

    /** The posts, once everything was found to be right. */
    List<Post> checkedPosts(Regions regions) {
        var given = Objects.requireNonNullElse(posts, List.<PostForm>of());
        var check = checkNames(new BrokenInput.Check(), account, name);
        check.that(
                !given.isEmpty() && given.size() <= POSTS_MAX,
                "/posts",
                new Title("没有岗位,或岗位过多。", "There is no post, or there are too many."),
                new Title("请填写 1 至 8 个岗位。", "Give from 1 to 8 posts."));
        IntStream.range(0, given.size())
                .forEach(at -> given.get(at).check(check, "/posts/" + at, regions));
        check.orThrow();
        var checked = given.stream().map(PostForm::post).distinct().toList();
        new BrokenInput.Check()
                .that(
                        checked.stream().map(post -> post.role().family()).distinct().count() == 1
                                && checked.stream()
                                                .map(post -> post.role() + "@" + post.place())
                                                .distinct()
                                                .count()
                                        == checked.size(),
                        "/posts",
                        new Title(
                                "一个账号不能兼任不相容的岗位。",
                                "One account cannot hold posts that exclude each other."),
                        new Title(
                                "系统、安全、审计管理员须分设,也不得兼任业务岗位。",
                                "The three administrators are three people and hold no other"
                                        + " post."))
                .orThrow();
        return checked;
    }

    static BrokenInput.Check checkNames(
            BrokenInput.Check check, @Nullable String account, @Nullable String name) {
        return check.that(
                        account != null && ACCOUNT.matcher(account.strip()).matches(),
                        "/account",
                        new Title("账号名不合规则。", "The account name does not fit."),
                        new Title(
                                "用 2 至 64 个小写字母、数字、点、横线或下划线,以字母或数字开头。",
                                "Use 2 to 64 lower-case letters, digits, dots, dashes or"
                                        + " underscores, beginning with a letter or digit."))
                .that(
                        name != null && !name.isBlank() && name.strip().length() <= NAME_MAX,
                        "/name",
                        new Title("姓名没有填写或过长。", "The name is missing or too long."),
                        new Title("请填写姓名,至多 60 个字。", "Enter the name, 60 characters at most."));
    }

    String strippedAccount() {
        return Objects.requireNonNullElse(account, "").strip();
    }

    String strippedName() {
        return Objects.requireNonNullElse(name, "").strip();
    }
}
