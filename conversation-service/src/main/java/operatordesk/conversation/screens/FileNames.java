package operatordesk.conversation.screens;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.queries.FilesAnswer.FileLine;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.texts.HistoryTexts;

/** Names of files within one archive: when, what, of which request, and no two alike, whatever the case. */
final class FileNames {
    /** With everything around it, below the 255 bytes of Linux. */
    private static final int MOST_BYTES_OF_WHAT = 140;

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    /** For documents whose sender's device gave no name. */
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", "pdf",
            "image/jpeg", "jpg",
            "image/png", "png",
            "image/heic", "heic",
            "image/webp", "webp",
            "image/tiff", "tiff");

    private final HistoryTexts texts;
    private final Language language;
    private final Catalogue catalogue;
    private final Set<String> taken = new HashSet<>();

    FileNames(HistoryTexts texts, Language language, Catalogue catalogue) {
        this.texts = texts;
        this.language = language;
        this.catalogue = catalogue;
        take(texts.archive().list());
    }

    /** The name of one more file. */
    String next(FileLine line) {
        String begins = LocalDate.ofInstant(line.at(), texts.zone()) + "_"
                + Shortened.toFileName(what(line), MOST_BYTES_OF_WHAT) + "_" + texts.request() + "-"
                + RequestRef.number(line.requestId()) + "_" + texts.page() + "-" + line.page() + "_" + line.attempt();
        String ending = "." + ending(line.file());
        String name = begins + ending;
        for (int n = 2; !take(name); n++) {
            name = begins + " (" + n + ")" + ending;
        }
        return name;
    }

    private boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** The kind, and the step where the kind has several; a kind that the catalogue has no more is named by its key. */
    private String what(FileLine line) {
        String kind = catalogue.label(line.kind()).in(language);
        List<StepDefinition> steps =
                catalogue.kind(line.kind()).map(RequestKind::steps).orElse(List.of());
        return steps.stream()
                .filter(step -> steps.size() > 1 && step.key().equals(line.step()))
                .findFirst()
                .map(step -> kind + "_" + step.name().in(language))
                .orElse(kind);
    }

    private static String ending(SentFile file) {
        return switch (file) {
            case SentFile.Photo photo -> "jpg";
            case SentFile.Document document -> ending(document);
        };
    }

    private static String ending(SentFile.Document document) {
        Matcher named = ENDING.matcher(document.name() == null ? "" : document.name());
        return named.find()
                ? named.group(1).toLowerCase(Locale.ROOT)
                : ENDINGS.getOrDefault(document.mimeType() == null ? "" : document.mimeType(), "bin");
    }
}
