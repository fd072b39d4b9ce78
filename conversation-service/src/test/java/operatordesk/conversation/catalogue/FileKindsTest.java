package operatordesk.conversation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindsTest {
    private static final FileKinds SOME = new FileKinds(List.of("application/pdf", "image/*", ".docx"));

    @ParameterizedTest
    @CsvSource({
        "application/pdf, scan.bin, true",
        "APPLICATION/PDF, , true",
        "image/heic, , true",
        "application/octet-stream, Letter.DOCX, true",
        ", letter.docx, true",
        ", , false",
        "application/octet-stream, scan.pdf, false",
        "video/mp4, film.mp4, false",
        "imagery/x, , false",
        ", docx, false",
    })
    void takesByTypeOrName(@Nullable String type, @Nullable String name, boolean taken) {
        assertThat(SOME.take(type, name)).isEqualTo(taken);
        assertThat(FileKinds.ANY.take(type, name)).isTrue();
    }
}
