package operatordesk.contracts.shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Telegram counts a button's data in bytes, and a Cyrillic letter is two of them. */
class ButtonTest {
    @Test
    void sixtyFourBytesFit() {
        assertThat(new Button("Да", "x".repeat(64)).data()).hasSize(64);
        assertThat(new Button("Да", "ж".repeat(32)).data()).hasSize(32);
        assertThat(new Button("Да", "👍".repeat(16)).data()).hasSize(32);
        assertThat(new Button("Да", "x").data()).hasSize(1);
        assertThat(Button.copying("Да", "ж".repeat(256)).copied()).hasSize(256);
    }

    @Test
    void moreOrNothingDoesNot() {
        assertThatThrownBy(() -> new Button("Да", "x".repeat(65))).hasMessageContaining("65 bytes");
        assertThatThrownBy(() -> new Button("Да", "ж".repeat(32) + "x")).hasMessageContaining("65 bytes");
        assertThatThrownBy(() -> new Button("Да", "ж".repeat(33)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("66 bytes")
                .hasMessageNotContaining("ж");
        assertThatThrownBy(() -> new Button("Да", "")).hasMessageContaining("0 bytes");
    }

    @Test
    void labelIsNotCounted() {
        assertThat(new Button("ж".repeat(64), "x").label()).hasSize(64);
    }
}
