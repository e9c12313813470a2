// Classes that a program compiles only where it uses them.
//
// GCC compiles every template that a function calls which is no template itself, whether anyone
// calls that function or not. A hundred layers with their options, optimizers and schedules would
// be a second of CPU time for each program. So modules, optimizers and schedules are class
// templates, in namespaces `lazy`; their parameter is always void.
#pragma once

/// The usual name of a class of such a namespace.
#define TINYTORCH_LAZY_(Name) using Name = lazy::Name<void>
