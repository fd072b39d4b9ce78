package operatordesk.sandbox;

import java.time.Duration;
import java.time.InstantSource;
import operatordesk.sandbox.roles.Roles;

/**
 * How a sandbox is set up.
 *
 * @param host the address to listen on; there is no authentication beyond the token, so it should be loopback
 * @param port 0 for a free one
 * @param token the one bot's token; any other is answered 401
 * @param rateLimits whether Telegram's limits on messages apply
 * @param pressWindow how long a press can be answered
 * @param clock the time that ages and dates are taken from
 * @param roles who is an operator of the desk behind the bot
 */
public record SandboxOptions(
        String host,
        int port,
        String token,
        boolean rateLimits,
        Duration pressWindow,
        InstantSource clock,
        Roles roles) {
    /** The token of a sandbox that was given none. It has the shape of a real one and is good nowhere else. */
    public static final String DEMO_TOKEN = "7000000001:SANDBOX-of-operator-desk-0000000000";

    /** A sandbox on a free loopback port, without rate limits. */
    public static SandboxOptions onLoopback() {
        return new SandboxOptions(
                "127.0.0.1", 0, DEMO_TOKEN, false, Duration.ofMinutes(1), InstantSource.system(), Roles.ofNoDesk());
    }

    /** The same on another address. */
    public SandboxOptions at(String newHost, int newPort) {
        return new SandboxOptions(newHost, newPort, token, rateLimits, pressWindow, clock, roles);
    }

    /** The same for another bot. */
    public SandboxOptions withToken(String newToken) {
        return new SandboxOptions(host, port, newToken, rateLimits, pressWindow, clock, roles);
    }

    /** The same with Telegram's limits on messages. */
    public SandboxOptions withRateLimits() {
        return new SandboxOptions(host, port, token, true, pressWindow, clock, roles);
    }

    /** The same by another clock. */
    public SandboxOptions withClock(InstantSource newClock) {
        return new SandboxOptions(host, port, token, rateLimits, pressWindow, newClock, roles);
    }

    /** The same with a desk behind its bot. */
    public SandboxOptions withRoles(Roles newRoles) {
        return new SandboxOptions(host, port, token, rateLimits, pressWindow, clock, newRoles);
    }

    /** The token has no place in a log. */
    @Override
    public String toString() {
        return "SandboxOptions[" + host + ":" + port + ", rateLimits=" + rateLimits + "]";
    }
}
