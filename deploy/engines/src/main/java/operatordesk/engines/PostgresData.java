package operatordesk.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * PostgreSQL's data, made at the first start: one database, its owner with a generated password, and nobody else who may
 * log in. It is made aside and put in place whole, so that a start cut short leaves nothing half made.
 */
final class PostgresData {
    static final String NAME = "operatordesk";
    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Home home;
    private final Path programs;
    private final Account account;

    PostgresData(Home home, Path programs, Account account) {
        this.home = home;
        this.programs = programs;
        this.account = account;
    }

    Path folder() {
        return home.at("data");
    }

    private Path passwordFile() {
        return home.at("password");
    }

    /** Makes the data unless they are there, and answers the owner's password. */
    String prepare() {
        try {
            if (!Files.exists(folder())) {
                make(home.at("data.new"), home.at("superuser-password.new"));
            }
            account.own(folder());
            return Files.readString(passwordFile());
        } catch (IOException e) {
            throw new EngineFailure("cannot prepare " + folder() + ": " + e, e);
        }
    }

    private void make(Path data, Path superuserPassword) throws IOException {
        Folders.delete(data);
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        writeSecret(superuserPassword, newPassword());
        account.own(data);
        account.own(superuserPassword);
        try {
            initialise(data, superuserPassword);
        } finally {
            Files.delete(superuserPassword);
        }
        String password = newPassword();
        writeSecret(passwordFile(), password);
        createDatabase(data, password);
        Files.writeString(
                data.resolve("pg_hba.conf"),
                "host " + NAME + " " + NAME + " " + Ports.LOOPBACK + "/32 scram-sha-256\n");
        Files.move(data, folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path data, Path superuserPassword) {
        List<String> initdb = List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + data,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + superuserPassword,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        Tool.run("initdb", account.command(initdb), "");
    }

    /** Without a server: PostgreSQL's single-user mode takes one statement a line, and ends well whatever they come to. */
    private void createDatabase(Path data, String password) {
        List<String> alone =
                List.of(programs.resolve("postgres").toString(), "--single", "-D", data.toString(), "postgres");
        String statements = "create role " + NAME + " login password '" + password + "'\n" + "create database " + NAME
                + " owner " + NAME + "\n";
        String printed = Tool.run("creating the database", account.command(alone), statements);
        printed.lines().filter(line -> line.contains("ERROR:")).findFirst().ifPresent(error -> {
            throw new EngineFailure("creating the database failed: " + error);
        });
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret, StandardOpenOption.WRITE);
    }
}
