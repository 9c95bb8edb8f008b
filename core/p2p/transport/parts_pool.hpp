// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Memory for unfinished messages that all connections of a node share.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <memory>

namespace rustchain::p2p {

//! What one connection may hold suits the longest message, so many strangers together could hold
//! far too much. When more than this is held, whoever has been at it longest has to let go: an
//! honest peer is soon done. Lives on one strand.
class PartsPool {
public:
    //! Three of the longest messages.
    static constexpr std::size_t kMost = 96u << 20;

    explicit PartsPool(std::size_t most = kMost) : most_(most) {}

    //! One connection's part of it.
    class Share {
    public:
        //! `let_go` is called, perhaps from within another one's hold(), when this one has to free
        //! what it holds; it counts as nothing from then on. No pool: never.
        Share(std::shared_ptr<PartsPool> pool, std::function<void()> let_go);
        ~Share();
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;

        //! So many bytes are held now.
        void hold(std::size_t bytes);

    private:
        friend class PartsPool;

        std::shared_ptr<PartsPool> pool_;
        std::function<void()> let_go_;
        std::size_t bytes_ = 0;
        std::list<Share*>::iterator place_; //!< only while it holds something
    };

    std::size_t held() const { return held_; }

private:
    void change(Share& share, std::size_t bytes);
    void make_room();

    std::size_t most_;
    std::size_t held_ = 0;
    std::list<Share*> holders_; //!< who began first is first
};

} // namespace rustchain::p2p
