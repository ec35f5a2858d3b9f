package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private static final DateReader DAY_FIRST = new DateReader(DateReader.Order.DAY_FIRST);
  private static final DateReader MONTH_FIRST = new DateReader(DateReader.Order.MONTH_FIRST);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          09-29-2015 15:51 BJT | 2015-09-29
          29-09-2015 | 2015-09-29
          Nov. 16, 2023, 6:40 a.m. ET | 2023-11-16
          26 April 2023 | 2023-04-26
          Wed., 26.04.2023 - 18:47 (Kyiv time) | 2023-04-26
          2023-11-16T06:40:00-05:00 | 2023-11-16
          2022/10/20 | 2022-10-20
          Posted 24.9.21 at 6.15am AEST | 2021-09-24
          Document date: 8.IX.1988 | 1988-09-08
          Friday, 24th May, 2024 | 2024-05-24
          Istanbul, 8 September 1988 | 1988-09-08
          the 4th of July 1976 | 1976-07-04
          JANUARY 29, 2024 | 2024-01-29
          (25–26 January 2024) | 2024-01-26
          Sept 3 2020 | 2020-09-03
          Page 31.02.2020, posted on 1 March 2020 | 2020-03-01
          """)
  void fullDatesAreReadInAllCommonForms(String line, LocalDate date) {
    assertThat(DAY_FIRST.first(line)).contains(date);
    assertThat(MONTH_FIRST.first(line)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in May 2016",
        "2024",
        "1/2",
        "99/99/2020",
        "10.1.2.3",
        "4 min read",
        "May 35, 2020"
      })
  void whatIsNoFullDateIsLeftAlone(String line) {
    assertThat(DAY_FIRST.first(line)).isEmpty();
  }

  @Test
  void ambiguousDatesFollowThePagesHabit() {
    LocalDate may = LocalDate.of(2018, 5, 11);
    LocalDate november = LocalDate.of(2018, 11, 5);
    String line = "Published: 11/05/2018 - 07:30";

    assertThat(DateReader.forPage("The archive was shown on 30 April.", "").first(line))
        .contains(may);
    assertThat(DateReader.forPage("The archive was shown on April 30.", "").first(line))
        .contains(november);
    assertThat(DateReader.forPage("", "en-US").first(line)).contains(november);
    assertThat(DateReader.forPage("", "en-GB").first(line)).contains(may);
    assertThat(DateReader.forPage("", "").first(line)).contains(may);
  }
}
