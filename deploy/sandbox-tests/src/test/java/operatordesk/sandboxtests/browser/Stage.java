package operatordesk.sandboxtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient;
import operatordesk.sandbox.client.SandboxClient.NewPerson;

/** The whole desk behind a sandbox, a browser to look at it, and what one test opened there. */
public final class Stage {
    /** The operator that a desk without settings has; reads English. */
    public static final long OLGA = 1_000_001;

    /** An operator who reads Russian. */
    public static final long RITA = 1_000_009;

    /** How Chromium notes that the sandbox refused something, which the page then says itself. */
    private static final String REFUSED = "responded with a status of 409";

    private static final AtomicLong NEXT = new AtomicLong(7_000_000);

    private final Browser browser;
    private final URI sandbox;
    private final SandboxClient client;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    Stage(Browser browser, URI sandbox) {
        this.browser = browser;
        this.sandbox = sandbox;
        client = new SandboxClient(sandbox);
    }

    /** The sandbox over HTTP. */
    public SandboxClient sandbox() {
        return client;
    }

    /** Somebody new with an English Telegram, whom no other test knows. */
    public Person somebody(String firstName) {
        return client.person(new NewPerson(NEXT.incrementAndGet(), firstName, "Example", null, "en"));
    }

    /** Opens the page of the desk's sandbox with the phones of these people. */
    public Desktop open(View view, long... people) {
        return open(sandbox, view, people);
    }

    /** The same of another sandbox. */
    public Desktop open(URI at, View view, long... people) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(view.width(), view.height())
                .setLocale(view.locale())
                .setColorScheme(view.colours())
                .setTimezoneId("Europe/Berlin")
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
        BrowserContext context = browser.newContext(options);
        open.add(context);
        context.setDefaultTimeout(Chromium.LONGEST_WAIT_MILLIS);
        String ids = LongStream.of(people).mapToObj(Long::toString).collect(Collectors.joining(","));
        context.addInitScript("localStorage['sandbox.shown'] ??= '[" + ids + "]'");
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains(REFUSED)) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        page.navigate(at.toString());
        return new Desktop(page);
    }

    /** What the browser complained of: a refused script, a file that is not there, a failure of the page's own. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Keeps a picture of every open page. */
    void photograph(String name) {
        int number = 0;
        for (BrowserContext context : open) {
            for (Page page : context.pages()) {
                number++;
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screens", name + "-" + number + ".png")));
            }
        }
    }

    void end() {
        open.forEach(BrowserContext::close);
    }
}
