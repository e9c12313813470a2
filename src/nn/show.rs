//! How options are printed: as a C++ stream prints them.

/// A number as `std::ostream << double` prints it: six significant digits.
pub(super) fn number(v: f64) -> String {
    if v == 0.0 || !v.is_finite() {
        return if v.is_nan() { "nan".into() } else { format!("{v}") };
    }
    let text = format!("{v:.5e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let trim = |s: &str| match s.contains('.') {
        true => s.trim_end_matches('0').trim_end_matches('.').to_string(),
        false => s.to_string(),
    };
    if (-4..6).contains(&exponent) {
        return trim(&format!("{v:.*}", (5 - exponent) as usize));
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{}e{sign}{:02}", trim(mantissa), exponent.abs())
}

/// A list as PyTorch's C++ prints an `ExpandingArray`: one number bare, more in brackets.
pub(super) fn list(v: &[i64]) -> String {
    match v {
        [one] => one.to_string(),
        _ => brackets(v),
    }
}

/// A list with its brackets even around one number.
pub(super) fn brackets(v: &[i64]) -> String {
    let parts: Vec<String> = v.iter().map(i64::to_string).collect();
    format!("[{}]", parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_look_as_from_a_stream() {
        // Printed by `std::cout <<`.
        let want = [
            (1e-5, "1e-05"),
            (0.1, "0.1"),
            (20.0, "20"),
            (0.0, "0"),
            (1e6, "1e+06"),
            (123456.0, "123456"),
            (1234567.0, "1.23457e+06"),
            (0.0001234567, "0.000123457"),
            (-0.01, "-0.01"),
            (0.999999999, "1"),
        ];
        want.iter().for_each(|&(v, text)| assert_eq!(number(v), text));
    }
}
