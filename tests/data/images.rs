//! Images in files and what is done to them.

use super::*;
use std::path::Path;
use tinytorch::Scalar;
use tinytorch::data::transforms::{self as t, Transform};
use tinytorch::io::image::{self, Image};

fn pixels(n: usize) -> Vec<u8> {
    (0..n).map(|i| (i * 37 % 256) as u8).collect()
}

fn apply(transform: &dyn Transform, images: &Tensor) -> Result<Tensor> {
    let indices: Vec<usize> = (0..images.size(0)? as usize).collect();
    Ok(transform.apply_to(vec![images.clone()], &indices)?.remove(0))
}

#[test]
fn a_crop_is_a_part_of_the_padded_image() -> Result<()> {
    let x = Tensor::from_slice(&pixels(40 * 2 * 5 * 4), &[40, 2, 5, 4])?;
    let crop = t::RandomCrop::new([4, 6], 2, 9.0)?;
    let y = apply(&crop, &x)?;
    assert_eq!(y.shape()[..], [40, 2, 4, 6]);
    let padded = x.constant_pad_nd(&[2, 2, 2, 2], Scalar::Int(9))?;
    let mut places = std::collections::BTreeSet::new();
    for i in 0..40 {
        let (image, whole) = (y.select(0, i)?.to_vec::<u8>()?, padded.select(0, i)?);
        let at = (0..6 * 3).map(|k| (k / 3, k % 3)).find(|&(top, left)| {
            let part = whole.narrow(1, top, 4).and_then(|w| w.narrow(2, left, 6)).unwrap();
            part.to_vec::<u8>().unwrap() == image
        });
        places.insert(at.unwrap());
    }
    assert!(places.len() > 8, "{places:?}");
    // Floats go the same way.
    let floats = x.to_dtype(DType::F32)?;
    assert_eq!(apply(&crop, &floats)?.to_vec::<i64>()?, y.to_vec::<i64>()?);
    let small = t::RandomCrop::new([6, 5], 0, 0.0)?;
    assert_eq!(apply(&small, &x).unwrap_err().kind(), ErrorKind::Shape);
    assert!(t::RandomCrop::new([0, 1], 0, 0.0).is_err());
    assert!(t::RandomCrop::new([1, 1], usize::MAX - 1, 0.0).is_err());
    Ok(())
}

#[test]
fn flips_and_middles() -> Result<()> {
    let x = Tensor::from_slice(&pixels(64 * 3 * 5), &[64, 1, 3, 5])?;
    for (transform, dim) in
        [(&t::RandomHorizontalFlip(0.5) as &dyn Transform, 3), (&t::RandomVerticalFlip(0.5), 2)]
    {
        let (y, turned) = (apply(transform, &x)?, x.flip(&[dim])?);
        let mut flipped = 0;
        for i in 0..64 {
            let image = |t: &Tensor| t.select(0, i).unwrap().to_vec::<u8>().unwrap();
            assert!(image(&y) == image(&x) || image(&y) == image(&turned));
            flipped += i32::from(image(&y) == image(&turned));
        }
        assert!((16..=48).contains(&flipped), "{flipped}");
    }
    let never = apply(&t::RandomHorizontalFlip(0.0), &x)?;
    assert_eq!(never.to_vec::<u8>()?, x.to_vec::<u8>()?);
    let always = apply(&t::RandomVerticalFlip(1.0), &x)?;
    assert_eq!(always.to_vec::<u8>()?, x.flip(&[2])?.to_vec::<u8>()?);
    assert!(apply(&t::RandomVerticalFlip(1.5), &x).is_err());
    // torchvision's center_crop: rows 1.. of 3 for 1; columns round(1.5) = 2 of 5 for 2.
    let middle = apply(&t::CenterCrop([1, 2]), &x)?;
    let want = x.narrow(2, 1, 1)?.narrow(3, 2, 2)?;
    assert_eq!(middle.to_vec::<u8>()?, want.to_vec::<u8>()?);
    let wider = apply(&t::CenterCrop([3, 8]), &x)?;
    assert_eq!(
        wider.to_vec::<u8>()?,
        x.constant_pad_nd(&[1, 2, 0, 0], Scalar::Int(0))?.to_vec::<u8>()?
    );
    Ok(())
}

/// Expected values: torch.nn.functional.interpolate(mode="bilinear", antialias=True) of PyTorch
/// 2.11.
#[test]
fn resized_as_pytorch_resizes() -> Result<()> {
    let bytes = Tensor::from_slice(&pixels(70), &[1, 2, 5, 7])?;
    let x = bytes.to_dtype(DType::F32)?;
    let cases: [([usize; 2], [f64; 6], f64); 3] = [
        ([3, 4], [20.667, 78.246, 146.326, 203.905, 25.381, 82.96], 2988.0),
        ([8, 9], [0.0, 24.667, 53.444, 82.222, 111.0, 139.778], 17928.0),
        ([5, 2], [58.512, 163.488, 61.512, 166.488, 64.512, 169.488], 2490.0),
    ];
    for (size, first, sum) in cases {
        let y = apply(&t::Resize(size), &x)?.to_vec::<f64>()?;
        y.iter().zip(first).for_each(|(y, w)| assert!((y - w).abs() < 2e-3, "{size:?}: {y} {w}"));
        assert!((y.iter().sum::<f64>() - sum).abs() < 0.05, "{size:?}");
        let rounded = apply(&t::Resize(size), &bytes)?.to_vec::<f64>()?;
        y.iter().zip(&rounded).for_each(|(y, r)| assert!((y - r).abs() <= 0.501));
    }
    assert_eq!(apply(&t::Resize([5, 7]), &bytes)?.to_vec::<u8>()?, bytes.to_vec::<u8>()?);
    assert!(apply(&t::Resize([0, 7]), &bytes).is_err());
    Ok(())
}

#[test]
fn augment_is_its_parts() -> Result<()> {
    let x = Tensor::from_slice(&pixels(20 * 3 * 8 * 8), &[20, 3, 8, 8])?;
    let normalize = t::Normalize::new(&[0.49, 0.48, 0.45], &[0.25, 0.24, 0.26])?;
    let crop = t::RandomCrop::new([8, 8], 2, 0.0)?;
    let y = apply(&t::Augment::new(crop, 1.0, normalize.clone())?, &x)?;
    assert_eq!(y.dtype(), DType::F32);
    // Without a choice of place the parts give the same numbers.
    let still = t::RandomCrop::new([8, 8], 0, 0.0)?;
    let y0 = apply(&t::Augment::new(still, 1.0, normalize.clone())?, &x)?;
    let flipped = apply(&t::RandomHorizontalFlip(1.0), &x)?;
    let want = apply(&normalize, &apply(&t::ToFloat, &flipped)?)?;
    assert_eq!(y0.to_vec::<f32>()?, want.to_vec::<f32>()?);
    assert_eq!(apply(&normalize, &flipped)?.to_vec::<f32>()?, want.to_vec::<f32>()?);
    // What lies outside is black, and normalised like black.
    let black = (0.0f32 - 0.49) / 0.25;
    let red = y.select(1, 0)?.to_vec::<f32>()?;
    assert!(red.contains(&black));
    assert!(t::Augment::new(crop, 2.0, normalize.clone()).is_err());
    let floats = x.to_dtype(DType::F32)?;
    let augment = t::Augment::new(crop, 0.5, normalize.clone())?;
    assert_eq!(apply(&augment, &floats).unwrap_err().kind(), ErrorKind::Dtype);
    let grey = Tensor::from_slice(&pixels(64), &[1, 1, 8, 8])?;
    assert_eq!(apply(&augment, &grey).unwrap_err().kind(), ErrorKind::Shape);
    assert_eq!(apply(&augment, &grey.select(0, 0)?).unwrap_err().kind(), ErrorKind::Shape);
    assert!(t::Normalize::new(&[0.0], &[0.0]).is_err());
    assert!(t::Normalize::new(&[0.0], &[1.0, 1.0]).is_err());
    Ok(())
}

const PLANE: usize = 1024;

/// `n` records of the binary form, with labels that count up.
fn records(n: usize, labels: usize, classes: usize) -> Vec<u8> {
    let record = |i: usize| {
        let mut out: Vec<u8> = (0..labels).map(|l| ((i + l) % classes) as u8).collect();
        out.extend((0..3 * PLANE).map(|k| (k / PLANE * 80 + (k + i) % 70) as u8));
        out
    };
    (0..n).flat_map(record).collect()
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    std::fs::write(folder.join(name), bytes).unwrap();
}

#[test]
fn cifar_in_both_forms() -> Result<()> {
    let (binary, png) = (Folder::new("cifar_bin"), Folder::new("cifar_png"));
    let inner = binary.0.join("cifar-10-batches-bin");
    std::fs::create_dir_all(&inner).unwrap();
    for k in 1..=5 {
        let bytes = records(k, 1, 10);
        write(&inner, &format!("data_batch_{k}.bin"), &bytes);
        let row = |r: &[u8]| {
            (0..PLANE).flat_map(|p| [0, 1, 2].map(|c| r[1 + c * PLANE + p])).collect::<Vec<_>>()
        };
        let data = bytes.chunks(1 + 3 * PLANE).flat_map(row).collect();
        let picture = Image { height: k, width: PLANE, channels: 3, data };
        image::write(&png.0.join(format!("data_batch_{k}.png")), &picture)?;
    }
    write(&png.0, "train_lables.json", b"[0,0,1,0,1,2,0,1,2,3,0,1,2,3,4]");
    let one = ImageDataset::cifar10(&binary.0, true)?;
    let other = ImageDataset::cifar10(&png.0, true)?;
    assert_eq!((one.len(), one.labels()), (15, other.labels()));
    assert_eq!(one.pixels(), other.pixels());
    assert_eq!((one.classes().len(), one.classes()[9].as_str()), (10, "truck"));
    let batch = one.get_batch(&[14, 0])?;
    assert_eq!((batch[0].shape()[..].to_vec(), batch[0].dtype()), (vec![2, 3, 32, 32], DType::U8));
    assert_eq!(batch[1].to_vec::<i64>()?, [4, 0]);
    assert_eq!(one.get(14)?[0].to_vec::<u8>()?, batch[0].select(0, 0)?.to_vec::<u8>()?);
    assert_eq!(one.get(15).unwrap_err().kind(), ErrorKind::Index);
    assert_eq!(ImageDataset::cifar10(&png.0, false).err().unwrap().kind(), ErrorKind::Io);

    // Damage: sizes, labels, pictures of another kind.
    let kind = |f: &Folder| ImageDataset::cifar10(&f.0, true).err().unwrap().kind();
    for labels in [&b"[0]"[..], b"[0,0,1,0,1,2,0,1,2,3,0,1,2,3,10]", b"{", b"[\"a\"]", b""] {
        write(&png.0, "train_lables.json", labels);
        assert_eq!(kind(&png), ErrorKind::Format);
    }
    let narrow = Image { height: 1, width: 4, channels: 3, data: pixels(12) };
    image::write(&png.0.join("data_batch_3.png"), &narrow)?;
    assert_eq!(kind(&png), ErrorKind::Format);
    let good = records(3, 1, 10);
    for n in [0, 1, 3072, 3074, good.len() - 1] {
        write(&inner, "data_batch_3.bin", &good[..n]);
        assert_eq!(kind(&binary), ErrorKind::Format, "{n} bytes");
    }
    write(&inner, "data_batch_3.bin", &[&[10], &good[1..]].concat());
    assert_eq!(kind(&binary), ErrorKind::Format);
    Ok(())
}

#[test]
fn cifar_100_has_two_labels() -> Result<()> {
    let folder = Folder::new("cifar100");
    write(&folder.0, "test.bin", &records(20, 2, 20));
    let fine = ImageDataset::cifar100(&folder.0, false, false)?;
    let coarse = ImageDataset::cifar100(&folder.0, false, true)?;
    assert_eq!((fine.labels()[3], coarse.labels()[3], fine.len()), (4, 3, 20));
    assert_eq!(fine.pixels(), coarse.pixels());
    write(&folder.0, "test.bin", &records(30, 2, 30));
    assert!(ImageDataset::cifar100(&folder.0, false, false).is_ok());
    let error = ImageDataset::cifar100(&folder.0, false, true).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Format);
    Ok(())
}

#[test]
fn folders_are_classes() -> Result<()> {
    let root = Folder::new("folder");
    for (class, name, height, width, channels) in
        [("cat", "b.png", 4, 6, 3), ("cat", "a.PPM", 5, 5, 3), ("ant", "x.png", 3, 3, 1)]
    {
        std::fs::create_dir_all(root.0.join(class)).unwrap();
        let data = pixels(height * width * channels);
        let picture = Image { height, width, channels, data };
        image::write(&root.0.join(class).join(name), &picture)?;
    }
    let deep = root.0.join("cat/more");
    std::fs::create_dir_all(&deep).unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/io/jpeg_420.jpg");
    std::fs::copy(golden, deep.join("c.jpeg")).unwrap();
    write(&root.0, "cat/notes.txt", b"no image");
    write(&root.0, "stray.png", b"no class");
    let set = Arc::new(ImageFolder::new(&root.0, FolderOptions::default())?);
    assert_eq!(set.classes(), ["ant", "cat"]);
    assert_eq!(set.len(), 4);
    let shape = |i: usize| set.get(i).unwrap()[0].shape()[..].to_vec();
    assert_eq!([shape(0), shape(1), shape(2)], [[3, 3, 3], [3, 5, 5], [3, 4, 6]]);
    assert_eq!(set.get(0)?[0].to_vec::<u8>()?, [pixels(9), pixels(9), pixels(9)].concat());
    assert_eq!((shape(3), set.get(3)?[1].item()?.to_i64()), (vec![3, 37, 45], 1));
    assert_eq!(set.get_batch(&[0, 1]).unwrap_err().kind(), ErrorKind::Shape);
    let resized = Arc::new(MapDataset::new(set, Arc::new(t::Resize([4, 4]))));
    let mut loader = DataLoader::sequential(resized, options(4, 2))?;
    assert_eq!(loader.next_batch()?.unwrap()[0].shape()[..], [4, 3, 4, 4]);

    let grey = ImageFolder::new(&root.0, FolderOptions { grey: true })?;
    assert_eq!(grey.get(2)?[0].shape()[..], [1, 4, 6]);
    // Pillow's convert("L") of (0, 37, 74) and (111, 148, 185).
    assert_eq!(grey.get(2)?[0].to_vec::<u8>()?[..2], [30, 141]);

    write(&root.0, "ant/x.png", b"\x89PNG\r\n\x1a\n");
    assert_eq!(grey.get(0).unwrap_err().kind(), ErrorKind::Format);
    std::fs::create_dir_all(root.0.join("empty")).unwrap();
    let kind = |p: &Path| ImageFolder::new(p, FolderOptions::default()).err().unwrap().kind();
    assert_eq!(kind(&root.0), ErrorKind::NotFound);
    assert_eq!(kind(&root.0.join("empty")), ErrorKind::NotFound);
    assert_eq!(kind(&root.0.join("missing")), ErrorKind::Io);
    Ok(())
}

/// Where scripts/fetch-data.sh puts its files.
fn cache(name: &str) -> Option<PathBuf> {
    let home = || PathBuf::from(std::env::var_os("HOME").unwrap_or_default());
    let root = std::env::var_os("TINYTORCH_DATA").map(PathBuf::from);
    let folder = root.unwrap_or_else(|| home().join(".cache/tinytorch")).join(name);
    let there = folder.is_dir();
    if !there {
        eprintln!("skipped: {name} is not there; scripts/fetch-data.sh fetches it");
    }
    there.then_some(folder)
}

/// Class counts, and the mean and deviation that the field uses.
#[test]
fn the_real_cifar_10() -> Result<()> {
    let Some(folder) = cache("cifar10") else { return Ok(()) };
    for (train, n) in [(true, 50_000), (false, 10_000)] {
        let set = ImageDataset::cifar10(&folder, train)?;
        assert_eq!(set.len(), n);
        for class in 0..10 {
            assert_eq!(set.labels().iter().filter(|&&l| l == class).count(), n / 10);
        }
        if train {
            let want = [(0.4914, 0.2470), (0.4822, 0.2435), (0.4465, 0.2616)];
            for (c, (mean, std)) in want.into_iter().enumerate() {
                let (mut sum, mut squares) = (0u64, 0u64);
                for image in set.pixels().chunks(3 * PLANE) {
                    for &v in &image[c * PLANE..(c + 1) * PLANE] {
                        sum += u64::from(v);
                        squares += u64::from(v) * u64::from(v);
                    }
                }
                let count = (n * PLANE) as f64;
                let m = sum as f64 / count / 255.0;
                let s = (squares as f64 / count / 255.0 / 255.0 - m * m).sqrt();
                assert!((m - mean).abs() < 6e-5 && (s - std).abs() < 6e-5, "{c}: {m} {s}");
            }
        }
    }
    Ok(())
}
