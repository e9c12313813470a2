//! Printing in the form of PyTorch's C++ frontend: rows of numbers, then type and shape.

use super::Tensor;
use crate::base::{DType, DeviceType, Scalar};
use std::fmt::{self, Write};

/// How the numbers of one tensor are written: like a stream with a fixed width.
struct Style {
    width: usize,
    digits: Option<usize>,
    scale: f64,
}

impl Style {
    /// Chosen from the finite values, as PyTorch's C++ printer does.
    fn of(values: &[f64], integral: bool) -> Style {
        let finite = || values.iter().copied().filter(|v| v.is_finite()).map(f64::abs);
        let digits_of = |v: f64| if v == 0.0 { 1 } else { v.log10().floor() as i64 + 1 };
        let max = finite().fold(f64::NEG_INFINITY, f64::max);
        let min = finite().fold(f64::INFINITY, f64::min);
        let (max, min) = if max < 0.0 { (1, 1) } else { (digits_of(max), digits_of(min)) };
        let has_nonfinite = values.iter().any(|v| !v.is_finite());
        if integral || values.iter().all(|v| v.is_finite() && v.ceil() == *v) {
            if max > 9 && !integral {
                return Style { width: 11, digits: None, scale: 1.0 };
            }
            let width = if has_nonfinite { (max as usize + 1).max(3) } else { max as usize + 1 };
            return Style { width, digits: Some(0), scale: 1.0 };
        }
        if max - min > 4 {
            let width = if max > 99 || min < -98 { 12 } else { 11 };
            return Style { width, digits: None, scale: 1.0 };
        }
        if !(0..=5).contains(&max) {
            return Style { width: 7, digits: Some(4), scale: 10f64.powi(max as i32 - 1) };
        }
        let width = if max == 0 { 7 } else { max as usize + 6 };
        Style { width, digits: Some(4), scale: 1.0 }
    }

    fn write(&self, out: &mut String, v: f64) {
        let v = v / self.scale;
        let text = match self.digits {
            _ if v.is_nan() => "nan".to_string(),
            _ if v.is_infinite() => if v > 0.0 { "inf" } else { "-inf" }.to_string(),
            Some(d) => format!("{v:.d$}"),
            None => scientific(v),
        };
        let _ = write!(out, "{text:>width$}", width = self.width);
    }
}

/// `1.2346e+06`: C's `%.4e`.
fn scientific(v: f64) -> String {
    let text = format!("{v:.4e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let e: i32 = exponent.parse().unwrap_or(0);
    format!("{mantissa}e{}{:02}", if e < 0 { '-' } else { '+' }, e.abs())
}

fn matrix(out: &mut String, values: &[f64], cols: usize, style: &Style) {
    let scaled = style.scale != 1.0;
    if scaled {
        let _ = writeln!(out, "{} *", general(style.scale));
    }
    // Lines hold at most 80 characters; wider matrices are printed in groups of columns.
    let per = ((80 - usize::from(scaled)) / (style.width + 1)).max(1);
    for first in (0..cols).step_by(per) {
        let last = (first + per).min(cols);
        if per < cols {
            let _ = if last - first == 1 {
                writeln!(out, "Column {}", first + 1)
            } else {
                writeln!(out, "Columns {} to {}", first + 1, last)
            };
        }
        for row in values.chunks(cols) {
            out.push_str(if scaled { " " } else { "" });
            for (i, &v) in row[first..last].iter().enumerate() {
                out.push_str(if i > 0 { " " } else { "" });
                style.write(out, v);
            }
            out.push('\n');
        }
        if per < cols && last < cols {
            out.push('\n');
        }
    }
}

/// C++'s default form of a double in a stream: `1e-05`, `10000`.
fn general(v: f64) -> String {
    let e = if v == 0.0 { 0 } else { v.abs().log10().floor() as i32 };
    if !(-4..6).contains(&e) {
        let text = scientific(v);
        let (m, x) = text.split_once('e').unwrap_or((&text, ""));
        return format!("{}e{x}", m.trim_end_matches('0').trim_end_matches('.'));
    }
    let text = format!("{v:.*}", (5 - e).max(0) as usize);
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_string()
    } else {
        text
    }
}

fn body_text(values: &[f64], shape: &[i64], integral: bool) -> String {
    let mut out = String::new();
    match shape {
        [] => {
            let _ = writeln!(out, "{}", general(values[0]));
        }
        [_] => {
            let style = Style::of(values, integral);
            if style.scale != 1.0 {
                let _ = writeln!(out, "{} *", general(style.scale));
            }
            for &v in values {
                if style.scale != 1.0 {
                    out.push(' ');
                }
                style.write(&mut out, v);
                out.push('\n');
            }
        }
        [.., rows, cols] => {
            let (rows, cols) = (*rows as usize, *cols as usize);
            for (i, m) in values.chunks((rows * cols).max(1)).enumerate() {
                if shape.len() > 2 {
                    if i > 0 {
                        out.push('\n');
                    }
                    let mut rest = i as i64;
                    let mut index: Vec<String> = Vec::new();
                    for &s in shape[..shape.len() - 2].iter().rev() {
                        index.insert(0, (rest % s + 1).to_string());
                        rest /= s;
                    }
                    let _ = writeln!(out, "({},.,.) = ", index.join(","));
                }
                matrix(&mut out, m, cols, &Style::of(m, integral));
            }
        }
    }
    out
}

impl fmt::Display for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let b = self.body();
        let sizes: Vec<String> = b.shape().iter().map(i64::to_string).collect();
        let device = match b.device().kind {
            DeviceType::Cpu => "CPU".to_string(),
            DeviceType::Cuda => format!("CUDA{}", b.dtype.scalar_type_name()),
            DeviceType::Meta => "Meta".to_string(),
        };
        if b.device().kind == DeviceType::Cpu && b.numel() > 0 {
            let read = |at| b.scalar_at(at).map_or(f64::NAN, Scalar::to_f64);
            let values: Vec<f64> = super::access::offsets(&b.layout).map(read).collect();
            f.write_str(&body_text(&values, b.shape(), b.dtype.is_integral(true)))?;
        }
        let name = match b.dtype {
            DType::BF16 => "BFloat16",
            d => d.scalar_type_name(),
        };
        write!(f, "[ {device}{name}Type{{{}}} ]", sizes.join(","))
    }
}

impl fmt::Debug for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tensor({}, {})", crate::base::show(&self.shape()), self.dtype())
    }
}
