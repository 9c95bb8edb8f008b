// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From the parser's tree to a completion script and a manual page.
#include "app/cli/command_tree.hpp"

#include <vector>

namespace rustchain::cli {
namespace {

std::vector<const CLI::App*> children_of(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App*) { return true; });
}

//! "{dev,test,main}" of an option's type as "dev test main"; nothing when any value goes.
std::string choices_of(const CLI::Option& option) {
    std::string type = option.get_type_name();
    const std::size_t open = type.find('{');
    const std::size_t close = type.find('}');
    if (open == std::string::npos || close == std::string::npos)
        return {};
    std::string choices = type.substr(open + 1, close - open - 1);
    for (char& c : choices)
        if (c == ',')
            c = ' ';
    return choices;
}

bool takes_value(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

//! "--memo" and all other names of the options that begin with a dash.
std::string names_of(const CLI::Option& option) {
    std::string names;
    for (const std::string& name : option.get_snames())
        names += " -" + name;
    for (const std::string& name : option.get_lnames())
        names += " --" + name;
    return names.empty() ? names : names.substr(1);
}

//! One branch a command: its subcommands and options.
void add_command_words(std::string& script, const CLI::App& app, const std::string& path) {
    std::string words;
    for (const CLI::App* child : children_of(app))
        words += child->get_name() + " ";
    for (const CLI::Option* option : app.get_options())
        words += names_of(*option) + " ";
    script += "        '" + path + "') words='" + words + "' ;;\n";
    for (const CLI::App* child : children_of(app))
        add_command_words(script, *child,
                          path.empty() ? child->get_name() : path + " " + child->get_name());
}

//! One branch an option that takes a value: its choices, or files.
void add_value_words(std::string& script, const CLI::App& app, const std::string& path) {
    for (const CLI::Option* option : app.get_options()) {
        if (!takes_value(*option) || names_of(*option).empty())
            continue;
        const std::string choices = choices_of(*option);
        for (const std::string& name : option->get_lnames())
            script += "        '" + path + " --" + name + "') " +
                      (choices.empty() ? std::string("files=1") : "words='" + choices + "'") +
                      " ;;\n";
    }
    for (const CLI::App* child : children_of(app))
        add_value_words(script, *child,
                        path.empty() ? child->get_name() : path + " " + child->get_name());
}

//! Names of commands, to tell them from arguments.
void add_paths(std::string& paths, const CLI::App& app, const std::string& path) {
    for (const CLI::App* child : children_of(app)) {
        const std::string whole = path.empty() ? child->get_name() : path + " " + child->get_name();
        paths += "|'" + whole + "'";
        add_paths(paths, *child, whole);
    }
}

//! Text for troff: no line may begin as a request, no backslash or dash is taken for another.
std::string troff(const std::string& text) {
    std::string safe;
    for (char c : text) {
        if (c == '\\')
            safe += "\\e";
        else if (c == '-')
            safe += "\\-";
        else if (c == '\n')
            safe += ' ';
        else
            safe += c;
    }
    return safe.starts_with('.') || safe.starts_with('\'') ? "\\&" + safe : safe;
}

void add_option_lines(std::string& page, const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        std::string head = names_of(*option);
        for (std::size_t at = head.find(' '); at != std::string::npos; at = head.find(' ', at + 2))
            head.replace(at, 1, ", ");
        const bool is_positional = head.empty();
        if (is_positional)
            head = option->get_name();
        else if (takes_value(*option))
            head += " " + (choices_of(*option).empty() ? std::string("VALUE")
                                                       : "{" + choices_of(*option) + "}");
        page += ".TP\n.B " + troff(head) + "\n" + troff(option->get_description()) + "\n";
    }
}

void add_command_section(std::string& page, const CLI::App& app, const std::string& path) {
    for (const CLI::App* child : children_of(app)) {
        const std::string whole = path.empty() ? child->get_name() : path + " " + child->get_name();
        page += ".SS " + troff(whole) + "\n" + troff(child->get_description()) + "\n";
        add_option_lines(page, *child);
        add_command_section(page, *child, whole);
    }
}

} // namespace

std::string bash_completion(const CLI::App& app) {
    std::string paths;
    add_paths(paths, app, {});
    std::string commands;
    add_command_words(commands, app, {});
    std::string values;
    add_value_words(values, app, {});
    std::string general;
    for (const CLI::Option* option : app.get_options())
        general += names_of(*option) + " ";
    return "# Completion of rustchain-cli for bash.\n"
           "_rustchain_cli() {\n"
           "    local path='' word words='' files=0 i\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        word=${path:+$path }${COMP_WORDS[i]}\n"
           "        case $word in\n        " +
           (paths.empty() ? std::string("''") : paths.substr(1)) +
           ") path=$word ;;\n        esac\n    done\n"
           "    case $path in\n" +
           commands + "    esac\n    words+='" + general +
           "'\n"
           "    local options=$words\n    words=''\n"
           "    case \"$path $before\" in\n" +
           values +
           "    esac\n"
           "    [ -n \"$path\" ] && [ -z \"$words\" ] && case \" $before\" in\n" +
           [&app] {
               std::string top;
               for (const CLI::Option* option : app.get_options())
                   if (const std::string choices = choices_of(*option); !choices.empty())
                       for (const std::string& name : option->get_lnames())
                           top += "        ' --" + name + "') words='" + choices + "' ;;\n";
               return top;
           }() +
           "    esac\n"
           "    [ -n \"$words\" ] || [ \"$files\" = 1 ] || words=$options\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "    [ -n \"${COMPREPLY[*]}\" ] || COMPREPLY=($(compgen -f -- \"$current\"))\n"
           "}\n"
           "complete -o filenames -F _rustchain_cli rustchain-cli\n";
}

std::string manual_page(const CLI::App& app, const std::string& version) {
    std::string page = ".TH RUSTCHAIN\\-CLI 1 \"\" \"RustChain " + troff(version) +
                       "\" \"User Commands\"\n.SH NAME\nrustchain\\-cli \\- " +
                       troff("wallet and node commands for terminals and scripts") +
                       "\n.SH SYNOPSIS\n.B rustchain\\-cli\n[OPTION]... COMMAND "
                       "[ARGUMENT]...\n.SH DESCRIPTION\n" +
                       troff("Works on the wallets of a data folder and asks a running node. "
                             "Passwords and words are asked for, or read from the descriptor of "
                             "--password-fd; no option takes one.") +
                       "\n.SH OPTIONS\n";
    add_option_lines(page, app);
    page += ".SH COMMANDS\n";
    add_command_section(page, app, {});
    page += ".SH EXIT STATUS\n0: done. 1: it failed; the error output says why. 2: nothing was "
            "done, a choice is needed. Above 100: the command line was wrong.\n";
    return page;
}

} // namespace rustchain::cli
