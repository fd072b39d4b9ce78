package operatordesk.conversation.catalogue;

import static operatordesk.conversation.TestKinds.DATA;
import static operatordesk.conversation.TestKinds.LICENCE;
import static operatordesk.conversation.TestKinds.PASSPORT;
import static operatordesk.conversation.TestKinds.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators pick to be asked together, and what a button carries of it. */
class SelectionTest {
    @Test
    void kindsArePickedAndLeftInAnyOrder() {
        Selection picked = Selection.NONE.toggled(DATA).toggled(LICENCE).toggled(PASSPORT);
        assertThat(picked.toggled(LICENCE)).isEqualTo(Selection.of(List.of("personal_data", "passport")));
        assertThat(picked.has(LICENCE)).isTrue();
        assertThat(picked.toggled(LICENCE).has(LICENCE)).isFalse();
        assertThat(Selection.read(picked.written())).isEqualTo(picked);
        assertThat(Selection.read("")).isEqualTo(Selection.NONE);
    }

    @Test
    void shippedKindsAreToldApartByTheirCodes() {
        assertThat(SHIPPED.kinds())
                .extracting(kind -> Selection.code(kind.key()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "abcde", "ABCD", "ab d", "паспорт!"})
    void anythingElseIsNone(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Selection.read(written));
    }

    @Test
    void noMoreThanAButtonHolds() {
        var full = new Selection(Collections.nCopies(Selection.MOST, "abcd"));
        assertThat(full.isFull()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> full.toggled(PASSPORT));
        assertThatIllegalArgumentException().isThrownBy(() -> Selection.read("abcd".repeat(Selection.MOST + 1)));
    }

    @Test
    void nothingOrOneWhichIsGoneIsNoKind() {
        assertThat(SHIPPED.kind(Selection.NONE)).isEmpty();
        assertThat(SHIPPED.kind(Selection.of(List.of("passport", "gone_kind")))).isEmpty();
        assertThat(SHIPPED.kind(Selection.of(List.of("passport")))).contains(PASSPORT);
    }
}
