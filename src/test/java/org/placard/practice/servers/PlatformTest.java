package org.placard.practice.servers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({"Mac OS X, aarch64", "Windows 11, amd64", "Linux, riscv64"})
    void a_machine_without_binaries_is_told_which_ones_have_them(String system, String processor) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> Platform.requireSupported(system, processor))
                .withMessageStartingWith(
                        "The practice database runs on Linux on x86-64 or ARM 64, and this is %s on %s:"
                                .formatted(system, processor));
    }

    @Test
    void linux_on_either_processor_will_do() {
        assertThatCode(() -> Platform.requireSupported("Linux", "amd64")).doesNotThrowAnyException();
        assertThatCode(() -> Platform.requireSupported("Linux", "aarch64")).doesNotThrowAnyException();
    }
}
