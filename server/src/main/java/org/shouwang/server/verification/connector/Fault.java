package org.shouwang.server.verification.connector;

import java.util.Locale;
import org.shouwang.policy.catalogue.Title;

/** Why a way to a department failed (通道故障). A fault is never an answer. */
public enum Fault {
    TIMEOUT("超时未应答", "No answer in time"),
    UNREACHABLE("无法连接", "Not reachable"),
    GARBLED("应答损坏或不完整", "The answer was damaged or not whole"),
    BUSY("应答方忙", "The department is busy"),
    PAUSED("连续故障,暂停询问", "Paused after many faults"),
    FOLDER("目录无法读写", "The folder cannot be read or written"),
    TABLE("整表缺失或无法读取", "The table is missing or cannot be read");

    private final Title title;

    Fault(String zh, String en) {
        this.title = new Title(zh, en);
    }

    public Title title() {
        return title;
    }

    /** As it is kept: {@code timeout}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
