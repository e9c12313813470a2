//! The C ABI. `docs/c-api.md` has its rules; `ops` is generated from the operator table.

#![allow(non_camel_case_types)]

pub mod autograd;
pub mod autograd_checkpoint;
pub mod call;
pub mod checkpoint;
pub mod constants;
pub mod data;
pub mod data_callbacks;
pub mod data_images;
pub mod data_loader;
pub mod data_sampler;
pub mod data_stateful;
pub mod data_transform;
pub mod dlpack;
pub mod files;
pub mod function;
pub mod generator;
pub mod graph;
pub mod handle;
pub mod images;
#[cfg(not(tt_bootstrap))]
#[rustfmt::skip]
pub mod layers;
pub mod named;
pub mod nn;
pub mod nn_adaptive;
pub mod nn_callbacks;
pub mod nn_containers;
pub mod nn_hooks;
pub mod nn_init;
pub mod nn_sequences;
pub mod nn_state;
pub mod nn_table;
pub mod npy;
#[cfg(not(tt_bootstrap))]
#[rustfmt::skip]
pub mod ops;
pub mod optim;
#[cfg(not(tt_bootstrap))]
#[rustfmt::skip]
pub mod optim_algorithms;
pub(crate) mod options;
pub mod promote;
pub(crate) mod registry;
pub mod runtime;
pub mod safetensors;
pub mod scheduler;
#[cfg(not(tt_bootstrap))]
#[rustfmt::skip]
pub mod schedules;
pub mod shape;
pub mod status;
pub mod tensor;
pub mod tensor_facts;
pub mod tensor_values;
pub mod tree;
pub mod types;
pub mod types_memory;
pub mod types_tensor;
