package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.HandlerMapping;

/** What the framework refuses before a handler is reached, in our words. */
final class FrameworkRefusals {

    private static final Title CHECK =
            new Title("请对照接口文档检查请求。", "Please check the request against the API's documentation.");

    private FrameworkRefusals() {}

    static Refused of(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 ->
                    new Refused(
                            RefusalCode.NOT_FOUND,
                            new Title("没有这个地址。", "There is nothing at this address."),
                            CHECK);
            case 405 -> plain(RefusalCode.METHOD_NOT_ALLOWED);
            case 406 -> plain(RefusalCode.NOT_ACCEPTABLE);
            case 413 -> plain(RefusalCode.TOO_LARGE);
            case 415 -> plain(RefusalCode.UNSUPPORTED_MEDIA);
            default -> status.is4xxClientError() ? plain(RefusalCode.BROKEN_INPUT) : ourFault();
        };
    }

    static Refused ourFault() {
        return new Refused(
                RefusalCode.OUR_FAULT,
                new Title(
                        "这是系统的问题,不是您的操作有误;没有保存任何内容。",
                        "This is our fault and not yours; nothing was saved."),
                new Title(
                        "请稍后重试;仍不行时,请把编号(traceId)告知运维人员。",
                        "Please try again later; if it stays, tell the operators the traceId."));
    }

    static Refused notSignedIn() {
        return new Refused(
                RefusalCode.NOT_SIGNED_IN,
                new Title("您尚未登录,或登录已过期。", "You are not signed in, or your session has ended."),
                new Title("请重新登录。", "Please sign in again."));
    }

    static Refused notAllowed() {
        return new Refused(
                RefusalCode.NOT_ALLOWED,
                new Title("您的岗位没有此项职责。", "Your post does not include this duty."),
                new Title("如确需办理,请联系管理员。", "If you need it, ask your administrator."));
    }

    static Refused confirmFirst() {
        return new Refused(
                RefusalCode.CONFIRM_FIRST,
                new Title("这一步需要重新验证身份。", "This step needs your password again."),
                new Title("请输入口令后重试。", "Enter your password and try again."));
    }

    static Refused secondFactorMissing() {
        return new Refused(
                RefusalCode.SECOND_FACTOR_MISSING,
                new Title("您的岗位必须先启用动态口令。", "Your post needs a second factor first."),
                new Title("请在“我的账号”中启用动态口令,再继续办理。", "Turn it on under “My account”, then go on."));
    }

    static Refused forged() {
        return new Refused(
                RefusalCode.NOT_ALLOWED,
                new Title(
                        "请求缺少防伪标记(X-XSRF-TOKEN)。",
                        "The request lacks its token against forgery (X-XSRF-TOKEN)."),
                new Title("请刷新页面后重试。", "Please reload the page and try again."));
    }

    /** The pattern of the address and not the address: ids belong in no log. */
    static String route(HttpServletRequest request) {
        return Optional.ofNullable(
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .map(String::valueOf)
                .orElse("none");
    }

    private static Refused plain(RefusalCode code) {
        return new Refused(code, code.title(), CHECK);
    }
}
