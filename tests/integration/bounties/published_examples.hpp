// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// GitHub's own examples of webhook payloads, as npm's @octokit/webhooks-examples publishes them.
#pragma once

#include "core/json/value.hpp"
#include "core/primitives/result.hpp"

#include <string>
#include <vector>

namespace rustchain::integration {

struct PublishedExample {
    std::string event; //!< "pull_request"
    json::Value payload;
};

//! Fetches the package when it is not there yet. Fails with unavailable and a message that begins
//! with "SKIPPED: " when this machine cannot have it.
Result<std::vector<PublishedExample>> published_examples();

//! Messages in the same shape, with the fields alone that a node reads: of those kinds that the
//! test sends.
std::vector<PublishedExample> own_examples();

//! The first example of this event and action. Fails with not_found.
Result<json::Object> example_of(const std::vector<PublishedExample>& examples,
                                std::string_view event, std::string_view action);

} // namespace rustchain::integration
