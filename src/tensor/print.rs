//! Printing in the form of PyTorch's C++ frontend: rows of numbers, then type and shape.

use super::Tensor;
use crate::base::{DType, DeviceType, Scalar};
use std::fmt::{self, Write};

/// Columns of a line, where the caller does not say.
const LINE: usize = 80;

/// C's forms of a double.
#[derive(Clone, Copy)]
enum Form {
    /// `%g`
    General,
    /// `%.4f`
    Fixed,
    /// `%.4e`
    Scientific,
}

/// How the numbers of one vector or matrix are written: like a stream with a fixed width.
struct Style {
    width: usize,
    form: Form,
    scale: f64,
}

impl Style {
    /// Chosen from the finite values, as PyTorch's C++ printer does.
    fn of(values: &[f64]) -> Style {
        let finite = || values.iter().copied().filter(|v| v.is_finite());
        let digits_of = |v: f64| if v == 0.0 { 1 } else { v.log10().floor() as i64 + 1 };
        let most = finite().map(f64::abs).fold(0.0, f64::max);
        let least = finite().map(f64::abs).fold(f64::INFINITY, f64::min);
        let (most, least) =
            if least.is_infinite() { (1, 1) } else { (digits_of(most), digits_of(least)) };
        let (width, form, scale) = if finite().all(|v| v.ceil() == v) {
            if most > 9 { (11, Form::Scientific, 1.0) } else { (most + 1, Form::General, 1.0) }
        } else if most - least > 4 {
            let long = most.abs() > 99 || least.abs() > 99;
            (11 + i64::from(long), Form::Scientific, 1.0)
        } else if (0..=5).contains(&most) {
            (most.max(1) + 6, Form::Fixed, 1.0)
        } else {
            (7, Form::Fixed, 10f64.powf((most - 1) as f64))
        };
        Style { width: width as usize, form, scale }
    }

    fn scaled(&self) -> bool {
        self.scale != 1.0
    }

    fn write(&self, out: &mut String, v: f64) {
        let v = v / self.scale;
        let text = match self.form {
            _ if !v.is_finite() => shortest(v),
            Form::General => general(v),
            Form::Fixed => format!("{v:.4}"),
            Form::Scientific => scientific(v, 4),
        };
        let _ = write!(out, "{text:>width$}", width = self.width);
    }

    /// `0.001 *`, where the numbers are scaled.
    fn write_scale(&self, out: &mut String, indent: usize) {
        if self.scaled() {
            let _ = write!(out, "{} *\n{:indent$}", shortest(self.scale), "");
        }
    }
}

/// C's `%.*e`: `1.2346e+06`.
fn scientific(v: f64, digits: usize) -> String {
    let text = format!("{v:.digits$e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    with_exponent(mantissa, exponent.parse().unwrap_or(0))
}

/// C writes an exponent with its sign and two digits at least.
fn with_exponent(mantissa: &str, e: i32) -> String {
    format!("{mantissa}e{}{:02}", if e < 0 { '-' } else { '+' }, e.abs())
}

/// Without the zeros at the end of a fraction.
fn trimmed(text: &str) -> &str {
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { text }
}

/// C's `%g`, six digits: `1e-05`, `10000`.
fn general(v: f64) -> String {
    // The exponent after rounding to six digits is what decides.
    let text = scientific(v, 5);
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let e: i32 = exponent.parse().unwrap_or(0);
    if (-4..6).contains(&e) {
        return trimmed(&format!("{v:.*}", (5 - e) as usize)).to_string();
    }
    with_exponent(trimmed(mantissa), e)
}

/// The fewest digits that are read back as the same number: `0.1`, `1e+16`.
fn shortest(v: f64) -> String {
    if v.is_nan() {
        return "nan".into();
    }
    let text = format!("{v:e}");
    let (mantissa, e) = match text.split_once('e').map(|(m, e)| (m, e.parse::<i32>())) {
        Some((m, Ok(e))) if !(-4..16).contains(&e) => (m, e),
        _ => return v.to_string(),
    };
    with_exponent(mantissa, e)
}

/// A matrix; lines that follow others are indented, as are those under a scale.
fn matrix(out: &mut String, values: &[f64], cols: usize, indent: usize, line: usize) {
    let style = Style::of(values);
    let per = (line.saturating_sub(indent) / (style.width + 1)).max(1);
    let margin = indent + usize::from(style.scaled());
    for first in (0..cols).step_by(per) {
        let last = (first + per).min(cols);
        if per < cols {
            out.push_str(if first > 0 { "\n" } else { "" });
            let _ = write!(out, "Columns {} to {last}{:indent$}", first + 1, "");
        }
        style.write_scale(out, indent);
        for (i, row) in values.chunks(cols).enumerate() {
            if i > 0 {
                let _ = write!(out, "{:margin$}", "");
            }
            for (j, &v) in row[first..last].iter().enumerate() {
                out.push_str(if j > 0 { " " } else { "" });
                style.write(out, v);
            }
            out.push('\n');
        }
    }
}

/// The matrices of a tensor of more dimensions, the first index the fastest.
fn matrices(out: &mut String, values: &[f64], shape: &[i64], line: usize) {
    let (outer, inner) = shape.split_at(shape.len() - 2);
    let (rows, cols) = (inner[0] as usize, inner[1] as usize);
    let count: i64 = outer.iter().product();
    for i in 0..count {
        let (mut rest, mut place, mut index) = (i, 0, Vec::new());
        for (d, &size) in outer.iter().enumerate() {
            index.push((rest % size + 1).to_string());
            place += rest % size * outer[d + 1..].iter().product::<i64>();
            rest /= size;
        }
        let first = place as usize * rows * cols;
        out.push_str(if i > 0 { "\n" } else { "" });
        let _ = writeln!(out, "({},.,.) = ", index.join(","));
        matrix(out, &values[first..first + rows * cols], cols, 1, line);
    }
}

fn body_text(values: &[f64], shape: &[i64], line: usize) -> String {
    let mut out = String::new();
    match shape {
        [] => {
            let _ = writeln!(out, "{}", shortest(values[0]));
        }
        [_] => {
            let style = Style::of(values);
            style.write_scale(&mut out, 0);
            for &v in values {
                style.write(&mut out, v);
                out.push('\n');
            }
        }
        [_, cols] => matrix(&mut out, values, *cols as usize, 0, line),
        _ => matrices(&mut out, values, shape, line),
    }
    out
}

impl Tensor {
    /// The tensor as text, as [`fmt::Display`] gives it, in lines of `line` columns where its
    /// numbers fit.
    pub fn to_text(&self, line: usize) -> String {
        let b = self.body();
        let sizes: Vec<String> = b.shape().iter().map(i64::to_string).collect();
        let device = match b.device().kind {
            DeviceType::Cpu => "CPU",
            DeviceType::Cuda => "CUDA",
            DeviceType::Meta => "Meta",
        };
        let mut text = String::new();
        if b.device().kind == DeviceType::Cpu && b.numel() > 0 {
            let read = |at| b.scalar_at(at).map_or(f64::NAN, Scalar::to_f64);
            let values: Vec<f64> = super::access::offsets(&b.layout).map(read).collect();
            text = body_text(&values, b.shape(), line);
        }
        let name = match b.dtype {
            DType::BF16 => "BFloat16",
            d => d.scalar_type_name(),
        };
        let _ = write!(text, "[ {device}{name}Type{{{}}} ]", sizes.join(","));
        text
    }
}

impl fmt::Display for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(LINE))
    }
}

impl fmt::Debug for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tensor({}, {})", crate::base::show(&self.shape()), self.dtype())
    }
}
