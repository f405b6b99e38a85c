package org.shouwang.cli.demo;

import java.io.PrintStream;

/** What a visitor of the demo reads first: what is there, where it is, and who can sign in. */
final class Welcome {

    private final PrintStream out;
    private final DemoServer server;

    Welcome(PrintStream out, DemoServer server) {
        this.out = out;
        this.server = server;
    }

    void tell(Summary summary, boolean isServing) {
        out.println();
        out.println("守望演示县(人物均为虚构)· The demo county; all people are invented");
        summary.counties()
                .forEach((county, counts) ->
                        out.printf(
                                "  %s  建档立卡 %,d 人,享受低保 %,d 人 · %,d registered, %,d of them on"
                                        + " dibao%n",
                                county,
                                counts.registeredPersons(),
                                counts.dibaoPersons(),
                                counts.registeredPersons(),
                                counts.dibaoPersons()));
        var verification = summary.verification();
        out.printf(
                "  核对 %,d 户 %,d 人 · %,d households, %,d persons to verify%n",
                verification.households(),
                verification.persons(),
                verification.households(),
                verification.persons());
        out.printf(
                "  导入 %,d 行,退回 %,d 行;待研判 %,d 户 · %,d rows imported, %,d refused; %,d leads%n",
                summary.importedRows(),
                summary.refusedRows(),
                summary.leads(),
                summary.importedRows(),
                summary.refusedRows(),
                summary.leads());
        if (isServing) {
            accounts();
        }
    }

    private void accounts() {
        out.printf(
                "%n  地址 address   %s%n  口令 password  %s%n%n",
                server.address(), DemoAccount.PASSWORD);
        DemoAccount.all()
                .forEach(account ->
                        out.printf(
                                "  %-9s %s  %s · %s%n",
                                account.account(),
                                account.name(),
                                account.post().zh(),
                                account.post().en()));
        out.printf("%n  Ctrl-C 停止 · stops%n");
    }
}
