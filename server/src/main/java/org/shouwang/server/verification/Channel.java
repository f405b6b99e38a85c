package org.shouwang.server.verification;

import org.shouwang.policy.catalogue.Title;

/** By which way a department is asked and answers (通道). */
public enum Channel {
    /** 文件交换: the list is taken and the answer brought by people. */
    FILE("文件交换", "Files"),
    /** 监视目录: both lie in a folder. */
    FOLDER("监视目录", "A folder"),
    /** 接口查询: a query over HTTP for each person. */
    HTTP("接口查询", "A query for each person"),
    /** 整表导入: the department's whole table was loaded before. */
    TABLE("整表导入", "A loaded table");

    private final Title title;

    Channel(String zh, String en) {
        this.title = new Title(zh, en);
    }

    public Title title() {
        return title;
    }
}
