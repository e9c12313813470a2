//! What TorchScript knows besides tensors: equality and order of lists, devices and enumerations,
//! dimensions by name, and `einsum` with lists for letters.

use super::value::Value;
use crate::base::{DType, Device, Result, bail};
use crate::ops;
use crate::tensor::Tensor;
use std::cmp::Ordering;

/// The one element of a comparison as a bool.
fn truth(t: &Tensor) -> Result<bool> {
    match t.numel() {
        1 => Ok(t.to_vec::<f64>()?[0] != 0.0),
        0 => bail!(InvalidArgument, "[eq] Boolean value of Tensor with no values is ambiguous"),
        _ => bail!(
            InvalidArgument,
            "[eq] Boolean value of Tensor with more than one value is ambiguous"
        ),
    }
}

fn same_tensors(a: &[Tensor], b: &[Tensor]) -> Result<bool> {
    if a.len() != b.len() {
        return Ok(false);
    }
    for (a, b) in a.iter().zip(b) {
        if !truth(&a.eq(b)?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A stable sort whose comparisons may fail; what does not compare counts as equal.
fn ordered<T: Clone>(
    list: &[T],
    reverse: bool,
    less: impl Fn(&T, &T) -> Result<bool>,
) -> Result<Vec<T>> {
    let mut out: Vec<T> = Vec::with_capacity(list.len());
    // Binary insertion: every element compares with few, and none with itself.
    for x in list {
        let (mut low, mut high) = (0, out.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let before = if reverse { less(&out[middle], x)? } else { less(x, &out[middle])? };
            if before {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        out.insert(low, x.clone());
    }
    Ok(out)
}

fn ordered_tensors(list: &[Tensor], reverse: bool) -> Result<Vec<Tensor>> {
    ordered(list, reverse, |a, b| truth(&a.lt(b)?))
}

fn ordered_numbers<T: Clone + PartialOrd>(list: &[T], reverse: bool) -> Result<Vec<T>> {
    ordered(list, reverse, |a, b| Ok(a.partial_cmp(b) == Some(Ordering::Less)))
}

/// No dimension has a name here: whoever asks for one gets PyTorch's answer for such tensors.
fn no_name<T>(op: &str, name: &str, x: &Tensor) -> Result<T> {
    let names = vec!["None"; x.dim()].join(", ");
    bail!(InvalidArgument, "[{op}] Name '{name}' not found in Tensor[{names}].")
}

/// A subscript as `einsum` spells it.
fn letter(i: i64) -> Result<char> {
    let code = u8::try_from(i).ok().filter(|&i| i < 52);
    match code {
        Some(i) if i < 26 => Ok((b'A' + i) as char),
        Some(i) => Ok((b'a' + i - 26) as char),
        None => {
            bail!(InvalidArgument, "[einsum] subscripts must be within the range [0, 52), got {i}")
        }
    }
}

fn letters(list: &Value) -> Result<String> {
    match list {
        Value::Ints(l) => l.iter().map(|&i| letter(i)).collect(),
        Value::Tensors(l) if l.is_empty() => Ok(String::new()),
        _ => bail!(InvalidArgument, "[einsum] expected a list of subscripts behind each operand"),
    }
}

ops! { OPS, Composed;
    /// Whether two lists of integers are equal.
    "eq.int_list(int[] a, int[] b) -> bool"
    fn eq_int_list(a: &[i64], b: &[i64]) -> Result<bool> { Ok(a == b) }
    /// Whether two devices are the same.
    "eq.device(Device a, Device b) -> bool"
    fn eq_device(a: Device, b: Device) -> Result<bool> { Ok(a == b) }
    /// Whether two values of an enumeration are the same.
    "eq.enum(AnyEnumType a, AnyEnumType b) -> bool"
    fn eq_enum(a: i64, b: i64) -> Result<bool> { Ok(a == b) }
    /// Whether two lists of numbers are equal; NaN equals nothing.
    "eq.float_list(float[] a, float[] b) -> bool"
    fn eq_float_list(a: &[f64], b: &[f64]) -> Result<bool> { Ok(a == b) }
    /// Whether two lists of tensors of one element are equal.
    "eq.Tensor_list(Tensor[] a, Tensor[] b) -> bool"
    fn eq_tensor_list(a: Vec<Tensor>, b: Vec<Tensor>) -> Result<bool> { same_tensors(&a, &b) }
    , samples pair_samples
    /// Whether two lists of bools are equal.
    "eq.bool_list(bool[] a, bool[] b) -> bool"
    fn eq_bool_list(a: &[bool], b: &[bool]) -> Result<bool> { Ok(a == b) }
    /// Whether two lists of integers differ.
    "ne.int_list(int[] a, int[] b) -> bool"
    fn ne_int_list(a: &[i64], b: &[i64]) -> Result<bool> { Ok(a != b) }
    /// Whether two devices differ.
    "ne.device(Device a, Device b) -> bool"
    fn ne_device(a: Device, b: Device) -> Result<bool> { Ok(a != b) }
    /// Whether two values of an enumeration differ.
    "ne.enum(AnyEnumType a, AnyEnumType b) -> bool"
    fn ne_enum(a: i64, b: i64) -> Result<bool> { Ok(a != b) }
    /// Whether two lists of numbers differ; NaN differs from everything.
    "ne.float_list(float[] a, float[] b) -> bool"
    fn ne_float_list(a: &[f64], b: &[f64]) -> Result<bool> { Ok(a != b) }
    /// Whether two lists of tensors of one element differ.
    "ne.Tensor_list(Tensor[] a, Tensor[] b) -> bool"
    fn ne_tensor_list(a: Vec<Tensor>, b: Vec<Tensor>) -> Result<bool> {
        same_tensors(&a, &b).map(|same| !same)
    }
    , samples pair_samples
    /// Whether two lists of bools differ.
    "ne.bool_list(bool[] a, bool[] b) -> bool"
    fn ne_bool_list(a: &[bool], b: &[bool]) -> Result<bool> { Ok(a != b) }
    /// A list of tensors of one element, sorted. A list comes by value, so it is the result.
    "sort.Tensor(Tensor[](a!) self, bool reverse=False) -> ()"
    fn sort_tensor_list(list: Vec<Tensor>, reverse: bool) -> Result<Vec<Tensor>> {
        ordered_tensors(&list, reverse)
    }
    , samples list_samples
    /// A list of integers, numbers, bools or tensors, sorted. A list comes by value, so it is the
    /// result.
    "sort.any(t[](a!) self, bool reverse=False) -> ()"
    fn sort_any(list: &Value, reverse: bool) -> Result<Value> {
        Ok(match list {
            Value::Ints(l) => Value::Ints(ordered_numbers(l, reverse)?),
            Value::Floats(l) => Value::Floats(ordered_numbers(l, reverse)?),
            Value::Bools(l) => Value::Bools(ordered_numbers(l, reverse)?),
            Value::Tensors(l) => {
                let all: Option<Vec<Tensor>> = l.iter().cloned().collect();
                let Some(all) = all else {
                    bail!(NullPointer, "[sort] an entry of a tensor list is missing")
                };
                Value::Tensors(ordered_tensors(&all, reverse)?.into_iter().map(Some).collect())
            }
            _ => bail!(InvalidArgument, "[sort] expected a list, got something else"),
        })
    }
    /// The sum over dimensions by name: tensors have none here, so every name is one that is not
    /// found; no name stands for all dimensions.
    "sum.dim_DimnameList(Tensor self, str[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn sum_names(&self, dim: &[String], keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        match dim.first() {
            Some(name) => no_name("sum", name, self),
            None => self.sum_dim(None, keepdim, dtype),
        }
    }
    /// The dimensions between two names as one: tensors have no names here, so none is found.
    "flatten.using_names(Tensor(a) self, str start_dim, str end_dim, str out_dim) -> Tensor(a)"
    fn flatten_names(&self, start_dim: &str, end_dim: &str, out_dim: &str) -> Result<Tensor> {
        let _ = (end_dim, out_dim);
        no_name("flatten", start_dim, self)
    }
    /// `einsum` of operands each followed by the list of its subscripts (0 to 51), and the
    /// subscripts of the result last, if they are not those that appear once.
    "einsum.sublist(Tensor a, ...) -> Tensor"
    fn einsum_sublist(&self, rest: &[Value]) -> Result<Tensor> {
        let (mut operands, mut inputs, mut result) = (vec![self.clone()], Vec::new(), None);
        let mut rest = rest.iter();
        while let Some(list) = rest.next() {
            match rest.next() {
                Some(Value::Tensor(t)) => operands.push(t.clone()),
                Some(last) => result = Some(letters(last)?),
                None => {}
            }
            inputs.push(letters(list)?);
        }
        let arrow = result.map_or(String::new(), |r| format!("->{r}"));
        Tensor::einsum(&format!("{}{arrow}", inputs.join(",")), operands, None)
    }
    , samples sublist_samples
}

fn list_samples() -> Result<Vec<Vec<Value>>> {
    let one = |salt| super::dense::sample(&[1], salt).map(Some);
    Ok(vec![vec![Value::Tensors(vec![one(1)?, one(2)?, one(3)?])]])
}

fn pair_samples() -> Result<Vec<Vec<Value>>> {
    let list = list_samples()?.concat();
    Ok(vec![[list.clone(), list].concat()])
}

fn sublist_samples() -> Result<Vec<Vec<Value>>> {
    let t = |shape: &[i64], salt| super::dense::sample(shape, salt).map(Value::Tensor);
    let (a, b) = (t(&[2, 3], 1)?, t(&[3, 4], 2)?);
    let ints = |l: &[i64]| Value::Ints(l.to_vec());
    Ok(vec![
        vec![a.clone(), ints(&[0, 1]), b.clone(), ints(&[1, 2]), ints(&[2, 0])],
        vec![a, ints(&[0, 1]), b, ints(&[1, 2])],
        vec![t(&[3, 3], 3)?, ints(&[0, 0])],
    ])
}
