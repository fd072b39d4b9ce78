package operatordesk.gateway.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.gateway.archives.Planned.Found;
import operatordesk.gateway.archives.Planned.Lost;
import operatordesk.gateway.archives.Planned.Why;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final long MOST = 49_000_000;

    private static List<Planned> files(long... sizes) {
        return LongStream.of(sizes)
                .<Planned>mapToObj(size -> new Found(new ArchiveEntry("f", "f.jpg", null), "p", size))
                .toList();
    }

    private static List<Integer> counts(List<Planned> files) {
        return Parts.of(files, MOST).stream().map(List::size).toList();
    }

    @Test
    void fewFilesAreOnePartAndNoneAreOneToo() {
        assertThat(counts(files(20_000_000, 20_000_000))).containsExactly(2);
        assertThat(counts(files())).containsExactly(0);
    }

    @Test
    void orderIsKeptAndNoPartIsTooLarge() {
        List<Planned> files = files(20_000_000, 20_000_000, 20_000_000, 1, 20_000_000, 48_000_000, 2_000_000);
        assertThat(counts(files)).containsExactly(2, 3, 1, 1);
        assertThat(Parts.of(files, MOST).stream().flatMap(List::stream)).isEqualTo(files);
        assertThat(Parts.of(files, MOST))
                .allMatch(part -> part.stream().mapToLong(Planned::size).sum() < MOST);
    }

    @Test
    void namesTakeRoomToo() {
        assertThat(counts(files(LongStream.range(0, 500).map(n -> 97_000).toArray())))
                .containsExactly(500);
        assertThat(counts(files(LongStream.range(0, 500).map(n -> 97_900).toArray())))
                .containsExactly(495, 5);
    }

    @Test
    void whatIsLostTakesNone() {
        Planned lost = new Lost(new ArchiveEntry("f", "f.jpg", 90_000_000L), Why.TOO_LARGE);
        assertThat(counts(List.of(lost, files(48_000_000).getFirst(), lost))).containsExactly(3);
    }
}
