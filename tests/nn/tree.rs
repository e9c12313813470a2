//! Trees of modules: names, state, modes, copies.

use crate::support::{alone, wave};
use tinytorch::nn::*;
use tinytorch::{DType, ErrorKind, Result, Tensor};

fn names<T>(list: Vec<(String, T)>) -> Vec<String> {
    list.into_iter().map(|n| n.0).collect()
}

fn small() -> Result<Module> {
    let net = Module::new(Sequential);
    net.register_module("fc", Linear::new(2, 3).build()?)?;
    net.register_module("norm", BatchNorm::new(1, 3).build()?)?;
    net.register_parameter("w", Some(Tensor::ones(&[2], DType::F32.into())?))?;
    net.register_buffer("b", Some(Tensor::ones(&[2], DType::I64.into())?), true)?;
    net.register_buffer("scratch", Some(Tensor::ones(&[2], DType::F32.into())?), false)?;
    Ok(net)
}

#[test]
fn names_and_order_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let net = small()?;
    assert_eq!(
        names(net.named_parameters(true)),
        ["w", "fc.weight", "fc.bias", "norm.weight", "norm.bias"]
    );
    assert_eq!(names(net.named_parameters(false)), ["w"]);
    assert_eq!(names(net.named_modules("net")), ["net", "net.fc", "net.norm"]);
    assert_eq!(
        names(net.state_dict()?),
        [
            "w",
            "b",
            "fc.weight",
            "fc.bias",
            "norm.weight",
            "norm.bias",
            "norm.running_mean",
            "norm.running_var",
            "norm.num_batches_tracked"
        ]
    );
    assert_eq!(net.num_parameters(), 2 + 6 + 3 + 3 + 3);
    let mut order = Vec::new();
    net.apply(&mut |m| {
        order.push(m.name());
        Ok(())
    })?;
    assert_eq!(order, ["torch::nn::Linear", "torch::nn::BatchNorm1d", "torch::nn::Sequential"]);
    Ok(())
}

#[test]
fn names_that_do_not_do_are_refused() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let net = small()?;
    let bad = |r: Result<()>, text: &str| {
        let e = r.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::InvalidArgument);
        assert!(e.message().contains(text), "{e}");
    };
    bad(net.register_parameter("w", None), "Parameter 'w' already defined");
    bad(net.register_parameter("", None), "Parameter name must not be empty");
    bad(net.register_parameter("a.b", None), "must not contain a dot (got 'a.b')");
    bad(net.register_buffer("w", None, true), "Parameter 'w' already defined");
    bad(net.register_module("fc", Identity.build()?), "Submodule 'fc' already defined");
    bad(net.register_module("self", net.clone()), "part of the child's own tree");
    bad(net.get_module("fc")?.register_module("up", net.clone()), "part of the child's own tree");
    assert_eq!(net.get_module("fc.x").unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(net.get_parameter("fc.w").unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(net.unregister_module("x").map(drop).unwrap_err().kind(), ErrorKind::NotFound);
    let old = net.replace_module("fc", Identity.build()?)?;
    assert_eq!(old.name(), "torch::nn::Linear");
    net.register_module("w", old)?;
    assert_eq!(Sequential::of([])?.call(&wave(&[1])?).unwrap_err().kind(), ErrorKind::State);
    assert_eq!(Identity.build()?.forward(&[]).unwrap_err().kind(), ErrorKind::InvalidArgument);
    assert!(Conv { groups: 2, ..Conv::new(3, 4, &[3]) }.build().is_err());
    assert!(Dropout::new(1.5).build().is_err());
    assert!(Embedding { padding_idx: Some(4), ..Embedding::new(4, 2) }.build().is_err());
    Ok(())
}

#[test]
fn state_loads_all_or_nothing() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let (a, b) = (small()?, small()?);
    let dict = a.state_dict()?;
    b.load_state_dict(&dict, true)?;
    assert!(b.get_parameter("fc.weight")?.equal(&a.get_parameter("fc.weight")?)?);
    let before = b.get_parameter("fc.bias")?.to_vec::<f32>()?;
    let mut partial = dict[..3].to_vec();
    partial.push(("extra".into(), Tensor::zeros(&[1], DType::F32.into())?));
    let e = b.load_state_dict(&partial, true).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::NotFound);
    assert!(e.message().contains("Missing key(s) in state_dict: \"fc.bias\", \"norm.weight\""));
    assert!(e.message().contains("Unexpected key(s) in state_dict: \"extra\""));
    let unmatched = b.load_state_dict(&partial, false)?;
    assert_eq!((unmatched.missing.len(), unmatched.unexpected.len()), (6, 1));
    let wrong = vec![
        ("fc.bias".to_string(), Tensor::zeros(&[3], DType::F32.into())?),
        ("fc.weight".to_string(), Tensor::zeros(&[3, 3], DType::F32.into())?),
    ];
    let e = b.load_state_dict(&wrong, false).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Shape);
    assert!(
        e.message().contains("size mismatch for fc.weight: expected [3, 2], got [3, 3]"),
        "{e}"
    );
    assert_eq!(b.get_parameter("fc.bias")?.to_vec::<f32>()?, before);
    Ok(())
}

#[test]
fn modes_gradients_and_moves_reach_the_whole_tree() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let net = small()?;
    let weight = net.get_parameter("fc.weight")?;
    net.eval();
    assert!(net.modules().iter().all(|m| !m.is_training()));
    net.train(true);
    assert!(net.get_module("norm")?.is_training());
    weight.set_grad(Some(Tensor::ones(&[3, 2], DType::F32.into())?))?;
    net.zero_grad(false)?;
    assert_eq!(weight.grad().unwrap().to_vec::<f32>()?, [0.0; 6]);
    net.to(None, Some(DType::F64))?;
    assert_eq!((weight.dtype(), weight.grad().unwrap().dtype()), (DType::F64, DType::F64));
    assert_eq!(net.get_buffer("norm.running_var")?.dtype(), DType::F64);
    assert_eq!(net.get_buffer("norm.num_batches_tracked")?.dtype(), DType::I64);
    assert!(weight.requires_grad() && weight.is_leaf());
    assert_eq!(net.to(None, Some(DType::I64)).unwrap_err().kind(), ErrorKind::Dtype);
    net.zero_grad(true)?;
    assert!(weight.grad().is_none());
    net.set_requires_grad(false)?;
    assert!(!weight.requires_grad());
    Ok(())
}

#[test]
fn a_copy_has_tensors_of_its_own_and_shares_what_was_shared() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let shared = Linear::new(2, 2).build()?;
    let net = Sequential::of([shared.clone(), ReLU::new().build()?, shared.clone()])?;
    net.eval();
    let copy = net.deep_clone()?;
    let x = Tensor::ones(&[1, 2], DType::F32.into())?;
    assert_eq!(copy.call(&x)?.to_vec::<f32>()?, net.call(&x)?.to_vec::<f32>()?);
    assert!(copy.child_at(0).unwrap().is_same(&copy.child_at(2).unwrap()));
    assert!(!copy.is_training());
    let w = copy.get_parameter("0.weight")?;
    assert!(w.requires_grad() && !w.is_same(&net.get_parameter("0.weight")?));
    init::zeros_(&w)?;
    assert_ne!(net.get_parameter("0.weight")?.to_vec::<f32>()?, [0.0; 4]);
    Ok(())
}

#[test]
fn releasing_the_parent_releases_the_tree_however_deep() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let leaf = Identity.build()?;
    // Built from the top: the check for circles walks the tree below a child.
    let root = Module::new(Sequential);
    let mut here = root.clone();
    for _ in 0..20_000 {
        let next = Module::new(Sequential);
        here.register_module("0", next.clone())?;
        here = next;
    }
    here.register_module("0", leaf.clone())?;
    assert_eq!(root.modules().len(), 20_002);
    assert!(root.pretty_print().contains("(...)"));
    drop((here, root));
    assert_eq!(leaf.use_count(), 1);
    Ok(())
}
