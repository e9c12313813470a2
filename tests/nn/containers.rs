//! Containers, and hooks of forwards.

use crate::support::{alone, near, wave};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tinytorch::nn::*;
use tinytorch::ops::value::Value;
use tinytorch::{DType, ErrorKind, Result, Tensor};

fn names<T>(list: Vec<(String, T)>) -> Vec<String> {
    list.into_iter().map(|n| n.0).collect()
}

#[test]
fn parameters_print_as_in_libtorch() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let zeros = |s: &[i64]| Tensor::zeros(s, DType::F32.into()).unwrap();
    let list = ParameterList::of([zeros(&[2, 3]), zeros(&[1])])?;
    let dict = ParameterDict::of([("a".to_string(), zeros(&[2, 3]))])?;
    let net = Module::new(ModuleDict);
    net.register_module("pd", dict)?;
    net.register_module("pl", list)?;
    net.register_module("none", ParameterList::of([])?)?;
    let want = "\
torch::nn::ModuleDict(
  (pd): torch::nn::ParameterDict(
(a): Parameter containing: [Float of size [2, 3]]
)
  (pl): torch::nn::ParameterList(
(0): Parameter containing: [Float of size [2, 3]]
(1): Parameter containing: [Float of size [1]]
)
  (none): torch::nn::ParameterList(
)
)";
    assert_eq!(net.pretty_print(), want);
    assert_eq!(names(net.deep_clone()?.named_parameters(true)), ["pd.a", "pl.0", "pl.1"]);
    assert_eq!(net.call(&zeros(&[1])).unwrap_err().kind(), ErrorKind::NotImplemented);
    Ok(())
}

#[test]
fn dicts_and_lists_change() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let (a, b, c) = (Identity::new().build()?, ReLU::new().build()?, Linear::new(1, 1).build()?);
    let dict = ModuleDict::of([("x".into(), a.clone()), ("y".into(), b.clone()), ("x".into(), c)])?;
    assert_eq!(names(dict.named_children()), ["x", "y"]);
    assert_eq!(dict.get_module("x")?.name(), "torch::nn::Linear");
    let list = ModuleList::of([a.clone(), b.clone()])?;
    list.insert(0, b.clone())?;
    list.insert(3, a.clone())?;
    let kinds: Vec<String> =
        list.named_children().iter().map(|(n, m)| n.clone() + &m.name()).collect();
    let (i, r) = ("torch::nn::Identity", "torch::nn::ReLU");
    assert_eq!(kinds, [format!("0{r}"), format!("1{i}"), format!("2{r}"), format!("3{i}")]);
    assert_eq!(list.insert(5, a).unwrap_err().kind(), ErrorKind::Index);
    let weight = Tensor::ones(&[1], DType::F32.into())?;
    let held = ParameterDict::of([("w".into(), weight.clone()), ("w".into(), weight.clone())])?;
    assert!(held.unregister_parameter("w")?.is_some_and(|t| t.is_same(&weight)));
    assert_eq!(held.unregister_parameter("w").unwrap_err().kind(), ErrorKind::NotFound);
    Ok(())
}

#[test]
fn hooks_see_and_change_what_passes() -> Result<()> {
    let _alone = alone(DType::F64, 0);
    let net = Sequential::of([Identity::new().build()?])?;
    let inner = net.child_at(0).unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let seen = count.clone();
    let doubled = inner.register_forward_pre_hook(|m, inputs| {
        assert_eq!(m.name(), "torch::nn::Identity");
        let Value::Tensor(x) = &inputs[0] else { panic!("{inputs:?}") };
        Ok(Some(vec![Value::Tensor(x.mul_scalar(2.into())?)]))
    });
    let counted = net.register_forward_hook(move |_, inputs, outputs| {
        seen.fetch_add(inputs.len() + outputs.len(), Ordering::Relaxed);
        Ok(None)
    });
    let x = wave(&[3])?;
    let twice = x.mul_scalar(2.into())?.to_vec::<f64>()?;
    near(&net.call(&x)?, &twice);
    near(&net.deep_clone()?.call(&x)?, &twice);
    assert_eq!(count.load(Ordering::Relaxed), 4);
    assert!(inner.remove_hook(doubled) && !inner.remove_hook(doubled));
    near(&net.call(&x)?, &x.to_vec::<f64>()?);
    assert!(net.remove_hook(counted));
    net.call(&x)?;
    assert_eq!(count.load(Ordering::Relaxed), 6);
    let failing = inner.register_forward_hook(|m, _, _| m.get_module("x").map(|_| None));
    assert_eq!(net.call(&x).unwrap_err().kind(), ErrorKind::NotFound);
    assert!(inner.remove_hook(failing));
    Ok(())
}
