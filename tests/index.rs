//! Indexing. Expected values are what PyTorch 2.11 gives for the same calls.

mod calculus;

use calculus::{check, weights};
use tinytorch::autograd::backward::{Run, grad};
use tinytorch::backend::cpu::parallel::set_num_threads;
use tinytorch::{DType, ErrorKind, Result, Scalar, Tensor};

fn longs(v: &[i64], shape: &[i64]) -> Tensor {
    Tensor::from_slice(v, shape).unwrap()
}

fn vector(v: &[i64]) -> Tensor {
    longs(v, &[v.len() as i64])
}

fn bools(v: &[bool], shape: &[i64]) -> Tensor {
    Tensor::from_slice(v, shape).unwrap()
}

fn doubles(v: &[f64], shape: &[i64]) -> Tensor {
    Tensor::from_slice(v, shape).unwrap()
}

fn x() -> Tensor {
    doubles(&[1., 5., 3., 2., 7., 0., -4., 6., 9., 8., -1., 4.], &[3, 4])
}

fn x3() -> Tensor {
    doubles(&(0..24).map(f64::from).collect::<Vec<_>>(), &[2, 3, 4])
}

#[track_caller]
fn is(t: Result<Tensor>, shape: &[i64], v: &[f64]) {
    let t = t.unwrap();
    assert_eq!(t.shape().as_slice(), shape);
    assert_eq!(t.to_vec::<f64>().unwrap(), v);
}

#[track_caller]
fn fails<T: std::fmt::Debug>(r: Result<T>, kind: ErrorKind, text: &str) {
    let e = r.unwrap_err();
    assert_eq!(e.kind(), kind, "{e}");
    assert!(e.message().contains(text), "{e}");
}

#[test]
fn slices_are_selected() {
    is(x().index_select(1, &vector(&[3, 0, 3])), &[3, 3], &[2., 1., 2., 6., 7., 6., 4., 9., 4.]);
    is(x().t().unwrap().index_select(-2, &vector(&[1])), &[1, 3], &[5., 0., 8.]);
    is(x().index_select(0, &longs(&[1], &[])), &[1, 4], &[7., 0., -4., 6.]);
    is(doubles(&[3.], &[]).index_select(0, &vector(&[0])), &[], &[3.]);
    is(x().index_select(0, &vector(&[])), &[0, 4], &[]);
    is(
        x().repeat_interleave_self_tensor(&vector(&[2, 0, 1]), Some(0), None),
        &[3, 4],
        &[1., 5., 3., 2., 1., 5., 3., 2., 9., 8., -1., 4.],
    );
    is(vector(&[1, 0, 2]).repeat_interleave(None), &[3], &[0., 2., 2.]);
    is(x().take(&longs(&[-1, 0, 5, 5], &[2, 2])), &[2, 2], &[4., 1., 0., 0.]);
    is(x().t().unwrap().take(&vector(&[1, -1])), &[2], &[7., 4.]);
    let first = longs(&[1], &[]);
    is(x().narrow_tensor(0, &first, 1), &[1, 4], &[7., 0., -4., 6.]);
}

#[test]
fn gather_and_scatter() {
    let i = longs(&[0, 2, 1, 1, 1, 0], &[2, 3]);
    is(x().gather(0, &i, false), &[2, 3], &[1., 8., -4., 7., 0., 3.]);
    let i = longs(&[2, 0, 1, 1], &[2, 2]);
    is(x().t().unwrap().gather(1, &i, false), &[2, 2], &[9., 1., 0., 0.]);
    is(doubles(&[3.], &[]).gather(0, &vector(&[0, 0]), false), &[2], &[3., 3.]);
    let i = longs(&[3, 0, 1, 1], &[2, 2]);
    is(
        x().scatter(1, &i, &doubles(&[10., 20., 30., 40.], &[2, 2])),
        &[3, 4],
        &[20., 5., 3., 10., 7., 40., -4., 6., 9., 8., -1., 4.],
    );
    let i = longs(&[0, 0, 2, 1, 0, 1, 2, 1], &[2, 4]);
    is(
        x().scatter_add(0, &i, &x()),
        &[3, 4],
        &[9., 10., 3., 2., 7., 0., -4., 14., 9., 8., -2., 4.],
    );
    is(
        x().scatter_reduce_src(0, &i, &x(), "multiply"),
        &[3, 4],
        &[7., 25., 3., 2., 7., 0., -4., 72., 9., 8., 12., 4.],
    );
    let i = longs(&[0, 1, 0], &[3, 1]);
    let sum = [3.5, 5., 3., 2., 7., 2.5, -4., 6., 11.5, 8., -1., 4.];
    is(x().scatter_value_reduce(1, &i, Scalar::Float(2.5), "add"), &[3, 4], &sum);
    let y = x();
    y.scatter_value_reduce_(1, &i, Scalar::Float(2.5), "add").unwrap();
    is(Ok(y), &[3, 4], &sum);
    let y = Tensor::zeros(&[3], DType::Bool.into()).unwrap();
    y.scatter_value_(0, &vector(&[0, 1]), Scalar::Int(3)).unwrap();
    assert_eq!(y.to_vec::<bool>().unwrap(), [true, true, false]);
    let y = Tensor::zeros(&[3], DType::I32.into()).unwrap();
    is(y.scatter_value(0, &vector(&[0, 1]), Scalar::Float(3.7)), &[3], &[3., 3., 0.]);
}

#[test]
fn advanced_indices() {
    let at = |t: Tensor, i: &[Option<Tensor>]| t.index(i);
    is(at(x(), &[Some(vector(&[2, 0])), Some(vector(&[1, 3]))]), &[2], &[8., 2.]);
    is(
        at(x3(), &[Some(vector(&[1, 0])), None, Some(vector(&[2, 3]))]),
        &[2, 3],
        &[14., 18., 22., 3., 7., 11.],
    );
    is(
        at(x3(), &[None, Some(longs(&[0, 2], &[1, 2])), Some(longs(&[1, 3], &[2, 1]))]),
        &[2, 2, 2],
        &[1., 9., 3., 11., 13., 21., 15., 23.],
    );
    is(
        at(x(), &[Some(bools(&[true, false, true], &[3]))]),
        &[2, 4],
        &[1., 5., 3., 2., 9., 8., -1., 4.],
    );
    let above = x().gt_scalar(Scalar::Int(4)).unwrap();
    is(at(x(), &[Some(above.clone())]), &[5], &[5., 7., 6., 9., 8.]);
    is(at(x3(), &[None, Some(above)]), &[2, 5], &[1., 4., 7., 8., 9., 13., 16., 19., 20., 21.]);
    is(at(x(), &[Some(vector(&[-1, 0]))]), &[2, 4], &[9., 8., -1., 4., 1., 5., 3., 2.]);
    let small = vector(&[1, 0]).to_dtype(DType::I32).unwrap();
    is(at(x(), &[None, Some(small)]), &[3, 2], &[5., 1., 0., 7., 8., 9.]);
    let none = Tensor::zeros(&[0, 3], DType::F64.into()).unwrap();
    is(at(none, &[Some(vector(&[]))]), &[0, 3], &[]);
}

#[test]
fn values_are_put() {
    is(
        x().index_put(&[Some(vector(&[2, 0]))], &doubles(&[1., 2., 3., 4.], &[4]), false),
        &[3, 4],
        &[1., 2., 3., 4., 7., 0., -4., 6., 1., 2., 3., 4.],
    );
    let y = x();
    let i = [Some(vector(&[0, 0, 1])), Some(vector(&[1, 1, -1]))];
    y.index_put_(&i, &doubles(&[1., 2., 3.], &[3]), true).unwrap();
    is(Ok(y), &[3, 4], &[1., 8., 3., 2., 7., 0., -4., 9., 9., 8., -1., 4.]);
    let above = x().gt_scalar(Scalar::Int(4)).unwrap();
    is(
        x().index_put(&[Some(above)], &doubles(&[0.], &[]), false),
        &[3, 4],
        &[1., 0., 3., 2., 0., 0., -4., 0., 0., 0., -1., 4.],
    );
    let i = [Some(vector(&[1])), None, Some(vector(&[0, 2]))];
    let v = doubles(&[1., 2., 3., 4., 5., 6.], &[2, 3]);
    let mut expected: Vec<f64> = (0..24).map(f64::from).collect();
    for (at, v) in [(12, 13.), (14, 18.), (16, 18.), (18, 23.), (20, 23.), (22, 28.)] {
        expected[at] = v;
    }
    is(x3().index_put(&i, &v, true), &[2, 3, 4], &expected);
}

#[test]
fn slices_are_written() {
    let i = vector(&[0, 2, 0]);
    let sum = [21., 31., 7., 14., 7., 0., -4., 6., 23., 8., -9., 16.];
    is(x().index_add(0, &i, &x(), Scalar::Int(2)), &[3, 4], &sum);
    let y = x().t().unwrap().clone_dense_for_test();
    y.t().unwrap().index_add_(0, &i, &x(), Scalar::Int(2)).unwrap();
    is(y.t(), &[3, 4], &sum);
    let part = x().narrow(1, 0, 2).unwrap();
    is(
        x().index_copy(1, &vector(&[3, 1]), &part),
        &[3, 4],
        &[1., 5., 3., 1., 7., 0., -4., 7., 9., 8., -1., 9.],
    );
    let filled = [7., 5., 3., 7., 7., 0., -4., 7., 7., 8., -1., 7.];
    let i = vector(&[-1, 0]);
    is(x().index_fill_int_scalar(1, &i, Scalar::Int(7)), &[3, 4], &filled);
    is(x().index_fill_int_tensor(1, &i, &doubles(&[7.], &[])), &[3, 4], &filled);
    let y = x();
    y.index_fill_int_scalar_(1, &i, Scalar::Int(7)).unwrap();
    is(Ok(y), &[3, 4], &filled);
    is(
        doubles(&[3.], &[]).index_add(0, &vector(&[0]), &doubles(&[4.], &[]), Scalar::Int(1)),
        &[],
        &[7.],
    );
    is(
        doubles(&[1., 2.], &[2]).index_copy(0, &vector(&[0]), &doubles(&[4.], &[])),
        &[2],
        &[4., 2.],
    );
    let flags = bools(&[true, false], &[2]);
    let y = flags.index_add(0, &vector(&[1]), &bools(&[true], &[1]), Scalar::Int(1)).unwrap();
    assert_eq!(y.to_vec::<bool>().unwrap(), [true, true]);
}

#[test]
fn masks_and_nonzero() {
    let mask = bools(&[true, false, true], &[3, 1]);
    is(x().masked_select(&mask), &[8], &[1., 5., 3., 2., 9., 8., -1., 4.]);
    let places = [0, 0, 0, 1, 0, 2, 0, 3, 1, 0, 1, 2, 1, 3, 2, 0, 2, 1, 2, 2, 2, 3];
    is(x().nonzero(), &[11, 2], &places.map(f64::from));
    is(doubles(&[2.], &[]).nonzero(), &[1, 0], &[]);
    is(doubles(&[-0.], &[]).nonzero(), &[0, 0], &[]);
    let c = longs(&[1, 0, 1, 1], &[2, 2]).where_nonzero().unwrap();
    assert_eq!(c.len(), 2);
    is(Ok(c[0].clone()), &[3], &[0., 1., 1.]);
    is(Ok(c[1].clone()), &[3], &[0., 0., 1.]);
    is(Ok(doubles(&[2.], &[]).where_nonzero().unwrap()[0].clone()), &[1], &[0.]);
}

#[test]
fn embeddings() {
    let i = longs(&[1, 0, 1, 2], &[2, 2]);
    let y = [7., 0., -4., 6., 1., 5., 3., 2., 7., 0., -4., 6., 9., 8., -1., 4.];
    is(x().embedding(&i, -1, false, false), &[2, 2, 4], &y);
    let g = doubles(&(0..16).map(f64::from).collect::<Vec<_>>(), &[2, 2, 4]);
    let back = |padding, by_freq| {
        let w = x();
        w.set_requires_grad(true)?;
        let y = w.embedding(&i, padding, by_freq, false)?;
        let found = grad(&[y], &[w], &[Some(g.clone())], Run::default(), false)?;
        Ok(found[0].clone().unwrap())
    };
    is(back(-1, false), &[3, 4], &[4., 5., 6., 7., 8., 10., 12., 14., 12., 13., 14., 15.]);
    is(back(2, false), &[3, 4], &[4., 5., 6., 7., 8., 10., 12., 14., 0., 0., 0., 0.]);
    is(back(-1, true), &[3, 4], &[4., 5., 6., 7., 4., 5., 6., 7., 12., 13., 14., 15.]);
    is(vector(&[0, 2]).one_hot(-1), &[2, 3], &[1., 0., 0., 0., 0., 1.]);
    is(longs(&[1], &[]).one_hot(-1), &[2], &[0., 1.]);
    is(vector(&[]).one_hot(5), &[0, 5], &[]);
}

#[test]
fn every_dtype_is_moved_and_summed() {
    let i = vector(&[2, 0, 2]);
    for dtype in DType::ALL {
        let t = x().abs().unwrap().to_dtype(dtype).unwrap();
        let moved = t.index_select(0, &i).unwrap();
        assert_eq!(moved.dtype(), dtype);
        let rows: Vec<f64> = t.to_vec().unwrap();
        let expected = [&rows[8..12], &rows[0..4], &rows[8..12]].concat();
        assert_eq!(moved.to_vec::<f64>().unwrap(), expected, "{dtype}");
        assert_eq!(t.index(&[Some(i.clone())]).unwrap().to_vec::<f64>().unwrap(), expected);
        let sum = t.index_add(0, &i, &t, Scalar::Int(1)).unwrap().to_vec::<f64>().unwrap();
        let each = i.unsqueeze(1).unwrap().expand(&[3, 4], false).unwrap();
        assert_eq!(t.scatter_add(0, &each, &t).unwrap().to_vec::<f64>().unwrap(), sum);
        for c in 0..4 {
            let all = [rows[c] + rows[4 + c], rows[4 + c], rows[c] + rows[8 + c] * 2.];
            let bit = |v: f64| if dtype == DType::Bool { v.min(1.) } else { v };
            let first = bit(all[0]);
            assert_eq!((sum[c], sum[4 + c]), (first, bit(all[1])), "{dtype}");
            assert_eq!(sum[8 + c], bit(rows[8 + c] + rows[c] + rows[8 + c]), "{dtype}");
        }
    }
}

#[test]
fn half_precision_sums_are_rounded_once() -> Result<()> {
    let n = 1000;
    for dtype in [DType::F16, DType::BF16] {
        let ones = Tensor::ones(&[n, 1], dtype.into())?;
        let i = Tensor::zeros(&[n], DType::I64.into())?;
        let zero = Tensor::zeros(&[1, 1], dtype.into())?;
        let exact = Tensor::scalar_tensor(1000.0.into(), dtype)?.item()?;
        assert_eq!(zero.index_add(0, &i, &ones, Scalar::Int(1))?.item()?, exact);
        assert_eq!(zero.scatter_add(0, &i.unsqueeze(1)?, &ones)?.item()?, exact);
    }
    Ok(())
}

#[test]
fn sums_do_not_depend_on_the_number_of_threads() -> Result<()> {
    let (n, rows, d) = (3000, 50, 37);
    let source: Vec<f32> = (0..n * d).map(|i| ((i * 7919) % 1009) as f32 * 0.37 - 150.).collect();
    let source = Tensor::from_slice(&source, &[n, d])?;
    let index = vector(&(0..n).map(|i| (i * i + 3 * i) % rows).collect::<Vec<_>>());
    let wide = source.reshape(&[30, n * d / 30])?;
    let few = vector(&(0..30).map(|i| i % 4).collect::<Vec<_>>());
    let each = index.unsqueeze(1)?.expand(&[n, d], false)?;
    let run = || -> Result<Vec<Vec<f32>>> {
        let zeros = Tensor::zeros(&[rows, d], DType::F32.into())?;
        let one = Scalar::Int(1);
        let mut out = vec![zeros.index_add(0, &index, &source, one)?.to_vec()?];
        out.push(
            Tensor::zeros(&[4, n * d / 30], DType::F32.into())?
                .index_add(0, &few, &wide, one)?
                .to_vec()?,
        );
        out.push(zeros.scatter_add(0, &each, &source)?.to_vec()?);
        out.push(zeros.scatter(0, &each, &source)?.to_vec()?);
        out.push(zeros.index_put(&[Some(index.clone())], &source, false)?.to_vec()?);
        let last = zeros.t()?.to_contiguous()?.index_add(1, &index, &source.t()?, one)?;
        out.push(last.t()?.to_vec()?);
        assert_eq!(out[0], out[5]);
        Ok(out)
    };
    set_num_threads(1);
    let alone = run()?;
    for threads in [2, 5] {
        set_num_threads(threads);
        assert_eq!(run()?, alone);
    }
    Ok(())
}

#[test]
fn writes_in_place_to_views() -> Result<()> {
    let y = x();
    y.select(1, 2)?.index_fill_int_scalar_(0, &vector(&[1]), Scalar::Int(50))?;
    y.t()?.index_put_(&[Some(vector(&[0]))], &doubles(&[-9.], &[]), false)?;
    is(Ok(y.clone()), &[3, 4], &[-9., 5., 3., 2., -9., 0., 50., 6., -9., 8., -1., 4.]);
    y.t()?.scatter_(1, &longs(&[2], &[1, 1]), &doubles(&[70.], &[1, 1]))?;
    assert_eq!(y.to_vec::<f64>()?[8], 70.);
    let spread = doubles(&[1.], &[1]).expand(&[3], false)?;
    fails(
        spread.index_fill_int_scalar_(0, &vector(&[0]), Scalar::Int(1)),
        ErrorKind::InvalidArgument,
        "more than one element of the written-to tensor",
    );
    Ok(())
}

#[test]
fn a_target_is_not_read_as_source_or_index() {
    let overlap = "some elements of the input tensor and the written-to tensor refer to a single";
    let (y, i) = (x(), vector(&[1, 2, 0]));
    let all = i.unsqueeze(1).unwrap().expand(&[3, 4], false).unwrap().to_contiguous().unwrap();
    let refused = |r: Result<Tensor>| fails(r, ErrorKind::InvalidArgument, overlap);
    refused(y.scatter_(0, &all, &y));
    refused(y.scatter_add_(0, &all, &y));
    refused(y.scatter_reduce_two_(0, &all, &y, "sum", true));
    refused(y.index_add_(0, &i, &y, Scalar::Int(1)));
    refused(y.index_copy_(0, &i, &y));
    refused(y.index_reduce_(0, &i, &y, "prod", true));
    refused(y.index_put_(&[Some(i.clone())], &y, false));
    refused(y.put_(&all, &y, true));
    // What is written over an index would lead out of the tensor.
    refused(i.scatter_(0, &i, &vector(&[1 << 40, 1 << 40, 1 << 40])));
    let square = doubles(&[1., 2., 3., 4.], &[2, 2]);
    refused(square.addmm_(&square, &square.t().unwrap(), 1.into(), 1.into()));
    is(Ok(y), &[3, 4], &x().to_vec::<f64>().unwrap());
}

#[test]
fn errors() {
    use ErrorKind::{Dtype, Index, InvalidArgument, Shape};
    let (five, far) = (vector(&[5]), "index 5 is out of bounds for dimension 0 with size 3");
    let row = x().narrow(0, 0, 1).unwrap();
    let one = Scalar::Int(1);
    fails(x().index_select(0, &five), Index, "index out of range in self");
    fails(x().index_select(0, &vector(&[-1])), Index, "index out of range in self");
    fails(x().index_select(0, &longs(&[0], &[1, 1])), Index, "supposed to be a vector");
    fails(x().index_select(0, &doubles(&[0.], &[1])), Dtype, "int32 or int64");
    fails(x().gather(0, &longs(&[5], &[1, 1]), false), Index, far);
    fails(x().gather(0, &five, false), Shape, "same number of dimensions");
    fails(x().gather(0, &longs(&[0; 5], &[1, 5]), false), Shape, "no larger than self [3, 4]");
    fails(x().scatter(0, &longs(&[5], &[1, 1]), &x()), Index, far);
    fails(
        x().scatter(0, &longs(&[0; 3], &[1, 3]), &x().narrow(1, 0, 2).unwrap()),
        Shape,
        "no larger size than src [3, 2]",
    );
    fails(
        x().scatter_reduce_src(0, &longs(&[0], &[1, 1]), &x(), "max"),
        InvalidArgument,
        "either add or multiply",
    );
    fails(x().index(&[Some(five.clone())]), Index, far);
    fails(x().index(&[Some(vector(&[-5]))]), Index, "index -5 is out of bounds for dimension 0");
    fails(x().index(&[]), Index, "at least one index must be provided");
    fails(
        x().index(&[Some(vector(&[0, 1])), Some(vector(&[0, 1, 2]))]),
        Index,
        "could not be broadcast together with shapes [2], [3]",
    );
    fails(
        x().index(&[Some(bools(&[true, false], &[2]))]),
        Index,
        "The shape of the mask [2] at index 0 does not match the shape of the indexed tensor [3, 4] at index 0",
    );
    let i = Some(vector(&[0]));
    fails(
        x().index(&[i.clone(), i.clone(), i]),
        Index,
        "too many indices for tensor of dimension 2",
    );
    fails(x().index_put(&[Some(five.clone())], &row, false), Index, far);
    fails(
        x().index_put(&[Some(vector(&[0, 1]))], &doubles(&[1.; 3], &[3]), false),
        Shape,
        "value tensor of shape [3] cannot be broadcast to indexing result of shape [2, 4]",
    );
    fails(x().index_add(0, &five, &row, one), Index, far);
    fails(x().index_add(0, &vector(&[1]), &x(), one), Index, "Number of indices (1)");
    fails(x().index_copy(0, &vector(&[-1]), &row), Index, "index -1 is out of bounds");
    fails(x().index_fill_int_scalar(0, &five, one), Index, far);
    fails(x().take(&vector(&[12])), Index, "tried to access index 12 on a tensor of 12 elements.");
    fails(x().embedding(&five, -1, false, false), Index, "index out of range in self");
    fails(vector(&[0, -2]).one_hot(-1), InvalidArgument, "must be non-negative");
    fails(vector(&[0, 3]).one_hot(2), InvalidArgument, "smaller than num_classes");
    fails(x().masked_select(&five), Dtype, "expected BoolTensor");
}

#[test]
fn derivatives() {
    let (a, b) = (weights(&[3, 4], 2), weights(&[3, 4], 9));
    let i = vector(&[2, 0, 2]);
    let each = longs(&[0, 2, 1, 1, 2, 0], &[2, 3]);
    let one = Scalar::Int(1);
    let v = doubles(&[0.3], &[]);
    check("index_select", std::slice::from_ref(&a), &|x| x[0].index_select(0, &i));
    check("take", std::slice::from_ref(&a), &|x| x[0].take(&longs(&[-1, 3, 3, 5], &[2, 2])));
    check("gather", std::slice::from_ref(&a), &|x| x[0].gather(0, &each, false));
    check("scatter_add", &[a.clone(), b.clone()], &|x| x[0].scatter_add(0, &each, &x[1]));
    let once = longs(&[0, 2, 1, 1, 0, 2], &[2, 3]);
    check("scatter", &[a.clone(), b.clone()], &|x| x[0].scatter(0, &once, &x[1]));
    check("scatter value", std::slice::from_ref(&a), &|x| x[0].scatter_value(0, &once, one));
    check("index_add", &[a.clone(), b.clone()], &|x| {
        x[0].index_add(0, &i, &x[1], Scalar::Float(-1.5))
    });
    let apart = vector(&[2, 0, 1]);
    check("index_copy", &[a.clone(), b.clone()], &|x| x[0].index_copy(0, &apart, &x[1]));
    check("index_fill", &[a.clone(), v], &|x| {
        x[0].index_fill_int_tensor(1, &vector(&[-1, 1]), &x[1])
    });
    let (p, q) = (Some(longs(&[0, -1, 0], &[3])), Some(longs(&[1, 0], &[2, 1])));
    check("index", &[weights(&[3, 2, 2], 4)], &|x| x[0].index(&[p.clone(), None, q.clone()]));
    check("index_put sum", &[weights(&[3, 2, 2], 4), weights(&[3, 1], 3)], &|x| {
        x[0].index_put(&[p.clone(), None, q.clone()], &x[1], true)
    });
    let r = [Some(vector(&[2, 0]))];
    check("index_put", &[a.clone(), weights(&[4], 3)], &|x| x[0].index_put(&r, &x[1], false));
    check("index_put_", &[a.clone(), weights(&[4], 3)], &|x| {
        x[0].mul(&x[0])?.index_put_(&r, &x[1], false)
    });
    check("index_add_ on a view", &[a.clone(), weights(&[3, 3], 3)], &|x| {
        let y = x[0].mul(&x[0])?;
        y.narrow(1, 1, 3)?.index_add_(0, &i, &x[1], one)?;
        Ok(y)
    });
    let mask = weights(&[3, 4], 7).gt_scalar(Scalar::Int(0)).unwrap();
    check("masked_select", std::slice::from_ref(&a), &|x| x[0].masked_select(&mask));
    check("repeat", std::slice::from_ref(&a), &|x| {
        x[0].repeat_interleave_self_tensor(&vector(&[2, 0, 1]), Some(0), None)
    });
    for (padding, by_freq) in [(-1, false), (2, false), (-1, true)] {
        let ids = longs(&[2, 0, 2, 1], &[2, 2]);
        if padding < 0 && !by_freq {
            check("embedding", std::slice::from_ref(&a), &|x| {
                x[0].embedding(&ids, -1, false, false)
            });
            continue;
        }
        // These two change the gradient on purpose: the double backward is that of a linear map.
        let g = weights(&[2, 2, 4], 1);
        g.set_requires_grad(true).unwrap();
        let w = a.detach().unwrap();
        w.set_requires_grad(true).unwrap();
        let y = w.embedding(&ids, padding, by_freq, false).unwrap();
        let run = Run { create_graph: true, ..Run::default() };
        let dw = grad(&[y], &[w], &[Some(g.clone())], run, false).unwrap()[0].clone().unwrap();
        let dg = grad(
            std::slice::from_ref(&dw),
            std::slice::from_ref(&g),
            &[Some(b.clone())],
            Run::default(),
            false,
        );
        // For a linear map `<dw, b> = <g, dg>`.
        let left = dw.mul(&b).unwrap().sum(None).unwrap().item().unwrap().to_f64();
        let dg = dg.unwrap()[0].clone().unwrap();
        let right = dg.mul(&g).unwrap().sum(None).unwrap().item().unwrap().to_f64();
        assert!((left - right).abs() < 1e-12, "{left} {right}");
    }
}

trait Dense {
    fn clone_dense_for_test(&self) -> Tensor;
}
impl Dense for Tensor {
    fn clone_dense_for_test(&self) -> Tensor {
        self.clone_tensor(Some(tinytorch::MemoryFormat::Contiguous)).unwrap()
    }
}
