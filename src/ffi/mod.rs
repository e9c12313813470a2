//! The C ABI. `docs/c-api.md` has its rules; `ops` is generated from the operator table.

#![allow(non_camel_case_types)]

pub mod autograd;
pub mod call;
pub mod checkpoint;
pub mod constants;
pub mod data;
pub mod data_callbacks;
pub mod data_loader;
pub mod dlpack;
pub mod files;
pub mod function;
pub mod generator;
pub mod graph;
pub mod handle;
pub mod images;
pub mod named;
pub mod nn;
pub mod nn_callbacks;
pub mod nn_init;
pub mod nn_layers;
pub mod nn_loss;
pub mod nn_norms;
pub mod nn_plain;
pub mod nn_state;
#[cfg(not(tt_bootstrap))]
#[rustfmt::skip]
pub mod ops;
pub mod optim;
pub mod optim_algorithms;
pub mod promote;
pub(crate) mod registry;
pub mod runtime;
pub mod safetensors;
pub mod scheduler;
pub mod shape;
pub mod status;
pub mod tensor;
pub mod tensor_facts;
pub mod tensor_values;
pub mod types;
pub mod types_memory;
pub mod types_tensor;
