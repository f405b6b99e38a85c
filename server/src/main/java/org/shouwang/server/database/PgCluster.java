package org.shouwang.server.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The files of our own PostgreSQL: made once, with passwords that nobody chose. */
record PgCluster(Path folder, Path log, Passwords passwords) {

    static final String ADMINISTRATOR = "shouwang_postgres";

    private static final int PASSWORD_BYTES = 24;
    private static final String ADMINISTRATOR_KEY = "administrator";
    private static final String OWNER_KEY = "owner";
    private static final String APPLICATION_KEY = "application";

    /** One for each of the three roles. */
    record Passwords(String administrator, String owner, String application) {

        @Override
        public String toString() {
            return "passwords";
        }
    }

    static PgCluster in(Path home, PgCommand command) throws IOException, InterruptedException {
        Files.createDirectories(home);
        var passwords = passwords(home.resolve("passwords"));
        var cluster =
                new PgCluster(home.resolve("cluster"), home.resolve("postgres.log"), passwords);
        if (!Files.isDirectory(cluster.folder)) {
            cluster.make(command);
        }
        return cluster;
    }

    /** Made beside its place and then moved there, so that a cluster that exists is a whole one. */
    private void make(PgCommand command) throws IOException, InterruptedException {
        var unfinished = folder.resolveSibling("cluster.unfinished");
        if (Files.exists(unfinished)) {
            Folder.delete(unfinished);
        }
        Files.createDirectory(unfinished);
        var passwordFile = folder.resolveSibling("initdb-password");
        Files.deleteIfExists(passwordFile);
        Folder.writeSecret(passwordFile, passwords.administrator);
        command.own(unfinished);
        command.own(passwordFile);

        var made =
                new ProcessBuilder(command.of("initdb", arguments(unfinished, passwordFile)))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start()
                        .waitFor();
        Files.delete(passwordFile);
        if (made != 0) {
            throw new DatabaseFailure("the database could not be made; see " + log);
        }
        Files.move(unfinished, folder);
    }

    /** ICU for Chinese, so that names sort by pinyin. */
    private static List<String> arguments(Path folder, Path passwordFile) {
        return List.of(
                "--pgdata=" + folder,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=zh-Hans-CN",
                "--locale=C",
                "--no-sync",
                "--no-instructions");
    }

    private static Passwords passwords(Path file) throws IOException {
        if (!Files.exists(file)) {
            var made = new Properties();
            for (var key : List.of(ADMINISTRATOR_KEY, OWNER_KEY, APPLICATION_KEY)) {
                made.setProperty(key, random());
            }
            var text = new StringWriter();
            made.store(text, "Roles of the PostgreSQL in this folder");
            Folder.writeSecret(file, text.toString());
        }

        var read = new Properties();
        read.load(new StringReader(Files.readString(file)));
        return new Passwords(
                read.getProperty(ADMINISTRATOR_KEY),
                read.getProperty(OWNER_KEY),
                read.getProperty(APPLICATION_KEY));
    }

    private static String random() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
