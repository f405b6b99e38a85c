package org.shouwang.server.access;

import java.util.Locale;
import org.shouwang.policy.catalogue.Title;

/**
 * Why something was refused: a stable code for programs, a status for HTTP and a heading for
 * people.
 */
public enum RefusalCode {
    NOT_SIGNED_IN(401, "请先登录", "Please sign in"),
    SECOND_FACTOR_NEEDED(401, "请输入动态口令", "Please enter the code of your second factor"),
    SECOND_FACTOR_MISSING(403, "请先启用动态口令", "Please turn on the second factor first"),
    CONFIRM_FIRST(403, "请重新验证身份", "Please prove who you are once more"),
    OWN_CHANGE(409, "账号变更须由另一人确认", "A change of an account needs another person"),
    ALREADY_SETTLED(409, "已由同事办结", "A colleague has already settled this"),
    NOT_ALLOWED(403, "您的岗位不能办理此事", "Your post does not allow this"),
    NOT_FOUND(404, "没有找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "此地址不支持这种操作", "This address does not support that operation"),
    NOT_ACCEPTABLE(406, "不能以所要求的格式回答", "The answer is not available in that format"),
    OWN_PROPOSAL(409, "不能审批自己提出的建议", "Nobody decides on their own proposal"),
    ALREADY_TRIAGED(409, "该线索已由同事研判", "A colleague has already triaged this lead"),
    ALREADY_DECIDED(409, "该建议已由同事审批", "A colleague has already decided on this proposal"),
    OWN_DRAFT(409, "不能发布自己起草的标准", "Nobody publishes what they drafted themselves"),
    ALREADY_PUBLISHED(409, "该草案已由同事办理", "A colleague has already settled this draft"),
    DRY_RUN_NEEDED(409, "须先在全体人口上试算", "The draft has to be tried on the population first"),
    NOT_AUTHORISED(409, "没有有效的核对授权", "There is no live authorisation for it"),
    NOT_SENT(409, "这一批还没有送出", "The enquiry has not been sent"),
    NOT_READY(409, "还不能办理", "It is too early for this"),
    ALREADY_EXISTS(409, "已经存在", "It exists already"),
    STALE(412, "内容已被他人更新", "Somebody has changed this in the meantime"),
    TOO_LARGE(413, "内容过大", "The content is too large"),
    UNSUPPORTED_MEDIA(415, "不支持此内容格式", "This content format is not supported"),
    KEY_MISSING(400, "缺少 Idempotency-Key", "The Idempotency-Key is missing"),
    KEY_REUSED(422, "Idempotency-Key 已用于其他内容", "The Idempotency-Key was used for another request"),
    BROKEN_INPUT(400, "填写的内容有误", "Something in the input is not right"),
    NO_LAW(422, "该地该日没有适用的标准", "No standard is in force for that place and day"),
    LOCKED_OUT(
            429, "登录失败次数过多,账号暂时锁定", "Too many failed attempts; the account is locked for a while"),
    OUR_FAULT(500, "系统出错了", "Something went wrong on our side");

    private final int status;
    private final Title title;

    RefusalCode(int status, String zh, String en) {
        this.status = status;
        this.title = new Title(zh, en);
    }

    public int status() {
        return status;
    }

    public Title title() {
        return title;
    }

    /** The code as programs see it: {@code own-proposal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
